package dev.lanyard.policy.document;

import dev.lanyard.policy.json.Excerpt;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the name of an action must look like: a star, or a service's prefix, one colon and a name.
 *
 * <p>The words are IAM's own, as getmoto/moto (iam/policy_validation.py) and boogy/iam-policy-validator (pull request
 * 172) recorded them.
 */
final class ActionRules {

    private static final Pattern NOT_IN_VENDOR = Pattern.compile("[^a-zA-Z0-9.-]");

    private ActionRules() {}

    static void check(Element action) {
        refusal(action.text())
                .ifPresent(serviceWords -> action.wrong(
                        Excerpt.quoted(action.text()) + " is not an action such as ssm:GetDocument or ssm:*.",
                        serviceWords));
    }

    /** Returns IAM's words against an action. */
    private static Optional<String> refusal(String action) {
        String[] parts = action.split(":", -1);
        if (action.equals("*")) {
            return Optional.empty();
        }
        if (parts.length == 1) {
            return Optional.of("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
        }
        if (parts.length > 2) {
            return Optional.of("Actions/Condition can contain only one colon.");
        }
        return refusalOfVendor(parts[0]);
    }

    private static Optional<String> refusalOfVendor(String vendor) {
        if (vendor.contains("*")) {
            return Optional.of("Action vendors (e.g., aws, ec2, etc.) must not contain wildcards.");
        }
        boolean valid = !vendor.isEmpty() && !NOT_IN_VENDOR.matcher(vendor).find();
        return valid ? Optional.empty() : Optional.of("Vendor " + vendor + " is not valid");
    }
}
