package dev.lanyard.policy.document;

import java.util.regex.Pattern;

/** What the name of an action must look like: a star, or a service's prefix, one colon and a name. */
final class ActionRules {

    private static final Pattern NOT_IN_VENDOR = Pattern.compile("[^a-zA-Z0-9.-]");

    private ActionRules() {}

    /** Refuses with IAM's words (as getmoto/moto, iam/policy_validation.py, recorded them from IAM). */
    static void check(String action, String where) {
        if (action.equals("*")) {
            return;
        }
        String[] parts = action.split(":", -1);
        if (parts.length == 1) {
            throw refused(action, where, "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
        }
        if (parts.length > 2) {
            throw refused(action, where, "Actions/Condition can contain only one colon.");
        }
        if (parts[0].isEmpty() || NOT_IN_VENDOR.matcher(parts[0]).find()) {
            throw refused(action, where, "Vendor " + parts[0] + " is not valid");
        }
    }

    private static MalformedPolicyException refused(String action, String where, String serviceWords) {
        String message = "The policy is malformed at " + where + ": '" + action
                + "' is not an action such as ssm:GetDocument or ssm:*.";
        return new MalformedPolicyException(message, serviceWords);
    }
}
