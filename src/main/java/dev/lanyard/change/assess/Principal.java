package dev.lanyard.change.assess;

import dev.lanyard.model.Arn;
import dev.lanyard.model.CallerIdentity;
import dev.lanyard.model.RoleName;

/** Whose policies decide what a caller may. */
sealed interface Principal {

    /** The account itself, which may everything. */
    record Root() implements Principal {}

    /** A user. */
    record User(Arn arn) implements Principal {}

    /**
     * A role that somebody has assumed.
     *
     * @param usual its ARN, if it has no path
     */
    record Role(RoleName name, Arn usual) implements Principal {}

    /** Somebody whose policies cannot be looked up, such as a federated user. */
    record Other(Arn arn) implements Principal {}

    /** The forms are those of the IAM user guide, "IAM identifiers". */
    static Principal of(CallerIdentity caller) {
        Arn arn = caller.arn();
        String[] parts = arn.resource().split("/");
        if (arn.service().equals("iam") && arn.resource().equals("root")) {
            return new Root();
        }
        if (arn.service().equals("iam") && parts[0].equals("user")) {
            return new User(arn);
        }
        if (arn.service().equals("sts") && parts[0].equals("assumed-role") && parts.length > 1) {
            Arn role = new Arn(arn.partition(), "iam", "", arn.account(), "role/" + parts[1]);
            return new Role(new RoleName(parts[1]), role);
        }
        return new Other(arn);
    }
}
