package dev.lanyard.aws.retry;

import dev.lanyard.aws.AwsException;
import java.util.function.Predicate;

/**
 * The ways in which AWS says that it does not know yet of what was just created.
 *
 * <p>Each is also what AWS says of something that does not exist at all; so only who has just created it, or has just
 * seen it in IAM, may wait for it. The SDK never retries them. Codes and words: the threads of
 * hashicorp/terraform-provider-aws (838, 12533) and aws/aws-sdk-js-v3 (5253).
 */
public enum Propagation {
    /** EC2 does not know the instance profile's name yet. */
    PROFILE_UNKNOWN_TO_EC2(
            "EC2 does not know the profile yet",
            failure -> failure.code().equals("InvalidParameterValue")
                    && (says(failure, "Invalid IAM Instance Profile") || says(failure, "iamInstanceProfile"))),
    /** EC2 knows the instance profile, but cannot give an instance its credentials yet. */
    PROFILE_NOT_READY(
            "EC2 cannot give out the credentials of the profile yet",
            failure -> failure.code().equals("IncorrectState") && says(failure, "InstanceIdentityProfileNotFound")),
    /** EC2 has not finished with the association before: one that is going, or one that is coming. */
    ASSOCIATION_PASSING(
            "EC2 has not let go of the profile before yet",
            failure -> failure.code().equals("IncorrectState") && says(failure, "existing association")),
    /** IAM does not know everywhere yet what it has created. */
    ENTITY_UNKNOWN_TO_IAM(
            "IAM does not know everywhere yet what was just made",
            failure -> failure.code().equals("NoSuchEntity")),
    /** A trust policy names a role or user that IAM does not know everywhere yet. */
    PRINCIPAL_UNKNOWN_TO_IAM(
            "IAM does not know everywhere yet whom the trust policy names",
            failure ->
                    failure.code().equals("MalformedPolicyDocument") && says(failure, "Invalid principal in policy")),
    /** Systems Manager does not know the role yet, or not yet that it trusts it (the same provider, issue 27952). */
    ROLE_UNKNOWN_TO_SSM(
            "Systems Manager does not know yet that the role is there and trusts it",
            failure -> failure.code().equals("ValidationException") && says(failure, "Nonexistent role"));

    private final String words;
    private final Predicate<AwsException> recognised;

    Propagation(String words, Predicate<AwsException> recognised) {
        this.words = words;
        this.recognised = recognised;
    }

    /** Returns whether the failure may pass by itself. */
    public boolean explains(AwsException failure) {
        return recognised.test(failure);
    }

    /** Returns what is waited for, as a sentence without its end. */
    public String words() {
        return words;
    }

    private static boolean says(AwsException failure, String words) {
        return failure.getMessage().contains(words);
    }
}
