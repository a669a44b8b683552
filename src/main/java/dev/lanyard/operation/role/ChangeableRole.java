package dev.lanyard.operation.role;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.Role;
import dev.lanyard.model.RoleName;

/** Reads a role that is to be changed, and refuses one that only AWS changes. */
final class ChangeableRole {

    /** IAM user guide, "Create a service-linked role": their paths are made of this and the service's name. */
    private static final String PATH = "/aws-service-role/";

    private ChangeableRole() {}

    /**
     * Returns the role, spelled as it was created.
     *
     * @throws LanyardException when it is linked to a service: "Only the service that depends on the service-linked role
     *     can modify or delete the role on your behalf" (IAM API reference, UnmodifiableEntity)
     */
    static Role get(AwsSession session, RoleName name) {
        Role role = new Roles(session).get(name);
        if (role.path().startsWith(PATH)) {
            throw new LanyardException(
                    ErrorKind.SERVICE,
                    "Role " + role.roleName() + " is linked to the service " + service(role.path())
                            + ": only that service can change it.",
                    "Ask that service to change it; 'role show " + role.roleName() + "' shows the role.");
        }
        return role;
    }

    private static String service(String path) {
        String rest = path.substring(PATH.length());
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
