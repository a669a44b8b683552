package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Fault;

/** IAM's errors with their codes, HTTP status and words, as its users quote them in public issues. */
final class IamFaults {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private IamFaults() {}

    static Fault noSuchEntity(String words) {
        return new Fault("NoSuchEntity", NOT_FOUND, words);
    }

    static Fault noSuchRole(String name) {
        return noSuchEntity("The role with name " + name + " cannot be found.");
    }

    static Fault noSuchUser(String name) {
        return noSuchEntity("The user with name " + name + " cannot be found.");
    }

    static Fault noSuchUserPolicy(String name) {
        return noSuchEntity("The user policy with name " + name + " cannot be found.");
    }

    static Fault noSuchRolePolicy(String name) {
        return noSuchEntity("The role policy with name " + name + " cannot be found.");
    }

    static Fault noSuchProfile(String name) {
        return noSuchEntity("Instance Profile " + name + " cannot be found.");
    }

    static Fault noSuchPolicy(String arn) {
        return noSuchEntity("Policy " + arn + " was not found.");
    }

    static Fault notAttachable(String arn) {
        return noSuchEntity("Policy " + arn + " does not exist or is not attachable.");
    }

    static Fault noSuchVersion(String arn, String version) {
        return noSuchEntity("Policy " + arn + " version " + version + " does not exist or is not attachable.");
    }

    static Fault alreadyExists(String words) {
        return new Fault("EntityAlreadyExists", CONFLICT, words);
    }

    static Fault deleteConflict(String words) {
        return new Fault("DeleteConflict", CONFLICT, words);
    }

    static Fault limitExceeded(String words) {
        return new Fault("LimitExceeded", CONFLICT, words);
    }

    static Fault malformedPolicy(String words) {
        return new Fault("MalformedPolicyDocument", BAD_REQUEST, words);
    }

    static Fault invalidInput(String words) {
        return new Fault("InvalidInput", BAD_REQUEST, words);
    }

    static Fault validation(String words) {
        return new Fault("ValidationError", BAD_REQUEST, words);
    }

    static Fault protectedRole(String name) {
        String words = "Cannot perform the operation on the protected role '" + name
                + "' - this role is only modifiable by AWS";
        return new Fault("UnmodifiableEntity", BAD_REQUEST, words);
    }

    static Fault serviceRolePolicy() {
        String words = "Cannot attach a Service Role Policy to a Customer Role.";
        return new Fault("PolicyNotAttachable", BAD_REQUEST, words);
    }

    /** AWS's own policies belong to another account than any caller's. */
    static Fault accessDenied(String caller, String action, String policyArn) {
        String words = "User: " + caller + " is not authorized to perform: iam:" + action + " on resource: policy "
                + policyArn;
        return new Fault("AccessDenied", FORBIDDEN, words);
    }
}
