package dev.lanyard.sandbox;

import java.nio.file.Path;
import software.amazon.awssdk.services.iam.IamClient;

/** Creates roles in the sandbox of a directory, in a process of its own. */
final class RoleCreator {

    private static final String TRUST = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},\
        "Action":"sts:AssumeRole"}]}\
        """;

    private RoleCreator() {}

    public static void main(String[] arguments) {
        IamClient iam = TestingSandbox.in(Path.of(arguments[0])).iam();
        for (int number = 0; number < Integer.parseInt(arguments[2]); number++) {
            String name = arguments[1] + number;
            iam.createRole(request -> request.roleName(name).assumeRolePolicyDocument(TRUST));
        }
    }
}
