package dev.lanyard.aws.errors;

/**
 * AWS's answer to a call that failed.
 *
 * @param call such as {@code iam:CreateRole}
 * @param code AWS's error code
 * @param words AWS's own words, in one line
 * @param requestId may be empty
 * @param region where the call was sent
 */
record Failure(String call, String code, String words, String requestId, String region) {

    /** Returns the same failure in other words. */
    Failure saying(String other) {
        return new Failure(call, code, other, requestId, region);
    }

    boolean says(String part) {
        return words.contains(part);
    }
}
