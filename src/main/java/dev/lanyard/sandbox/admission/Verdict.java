package dev.lanyard.sandbox.admission;

/** What a caller's policies say to a permission. */
sealed interface Verdict {

    /** Nothing stands against it. */
    record Granted() implements Verdict {}

    /**
     * Something does.
     *
     * @param because the end of AWS's sentence (IAM user guide, "Troubleshoot access denied error messages")
     */
    record Refused(boolean explicit, String because) implements Verdict {

        static Refused explicitly(String policy) {
            return new Refused(true, "with an explicit deny in " + policy);
        }

        static Refused implicitly(String policy, String action) {
            return new Refused(false, "because no " + policy + " allows the " + action + " action");
        }
    }
}
