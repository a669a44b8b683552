package dev.lanyard.aws.errors;

import java.util.Locale;

/**
 * The one table of what AWS's error codes mean and what to do about them.
 *
 * <p>The codes are those of IAM, STS, EC2, Systems Manager and Organizations; the same meaning has several codes because
 * each of AWS's protocols brought its own.
 */
final class ErrorWords {

    private static final String SIGN_IN_AGAIN =
            "The credentials have expired; sign in again, for example with 'aws sso login'.";

    private ErrorWords() {}

    static Words of(Failure failure) {
        return switch (failure.code()) {
            case "AccessDenied",
                    "AccessDeniedException",
                    "UnauthorizedOperation",
                    "AuthorizationError",
                    "UnauthorizedException" -> Words.service(denied(failure));
            case "ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired", "RequestExpired.Credentials" ->
                Words.credentials(SIGN_IN_AGAIN);
            case "InvalidClientTokenId",
                    "UnrecognizedClientException",
                    "AuthFailure",
                    "InvalidAccessKeyId",
                    "IncompleteSignature",
                    "MissingAuthenticationToken",
                    "MissingAuthenticationTokenException" -> Words.credentials(notAccepted(failure));
            case "SignatureDoesNotMatch", "InvalidSignatureException" -> Words.credentials(badSignature(failure));
            case "RequestExpired", "RequestTimeTooSkewed", "RequestInTheFuture" -> Words.credentials(clock());
            case "OptInRequired", "RegionDisabledException" -> Words.credentials(notEnabled(failure));
            case "RequestLimitExceeded",
                    "Throttling",
                    "ThrottlingException",
                    "ThrottledException",
                    "TooManyRequestsException",
                    "RequestThrottled",
                    "RequestThrottledException",
                    "EC2ThrottledException" ->
                Words.service("AWS limits how often this may be called, for all callers of the account together; wait a"
                        + " minute.");
            default -> ofThing(failure);
        };
    }

    /** AWS says the same of a role that does not exist, of one that trusts others, and of a caller without permission. */
    private static String denied(Failure failure) {
        return failure.call().equals("sts:AssumeRole")
                ? "The role does not exist, or it does not trust the caller (perhaps not without MFA), or the caller"
                        + " may not assume it."
                : Denial.nextStep(failure.words());
    }

    /** Errors about the thing itself: it is missing, in the way, in use, too large, in another state. */
    private static Words ofThing(Failure failure) {
        return Words.service(
                switch (failure.code()) {
                    case "NoSuchEntity" -> missing(failure);
                    case "EntityAlreadyExists" -> "Names are unique without regard to case; " + look(failure);
                    case "DeleteConflict" -> inUse(failure);
                    case "LimitExceeded", "LimitExceededException" -> quota(failure);
                    case "MalformedPolicyDocument", "MalformedPolicyDocumentException" -> document(failure);
                    case "UnmodifiableEntity" -> "An AWS service owns it; only that service can change it.";
                    case "PolicyNotAttachable" -> "This policy is for a service-linked role only.";
                    case "ConcurrentModification", "ConcurrentModificationException" ->
                        "Somebody else changed it at the same time; look at it and try again.";
                    default -> ofInstance(failure);
                });
    }

    private static String ofInstance(Failure failure) {
        return switch (failure.code()) {
            case "InvalidInstanceID.NotFound",
                    "InvalidInstanceID.Malformed",
                    "InvalidInstanceId",
                    "TargetNotConnected" ->
                "An instance belongs to one Region and account: here it is " + failure.region()
                        + "; 'instance list' shows what is there.";
            case "InvalidAssociationID.NotFound" ->
                "A replaced association has a new id; 'association list' shows the present ones.";
            case "IncorrectState" -> state(failure);
            case "InvalidParameterValue" -> parameter(failure);
            case "AWSOrganizationsNotInUseException" -> "The account belongs to no organisation; it stands alone.";
            case "InvalidAction", "UnknownOperationException", "InvalidAction.NotFound" ->
                "The endpoint does not know this call.";
            case "ServiceFailure",
                    "InternalError",
                    "InternalFailure",
                    "InternalServerError",
                    "ServiceUnavailable",
                    "Unavailable" -> "The fault is on AWS's side; try again, and see https://health.aws.amazon.com.";
            default -> "";
        };
    }

    private static String missing(Failure failure) {
        return "It is not in this account; " + look(failure);
    }

    /** Points to the list of what the call is about. */
    private static String look(Failure failure) {
        String call = failure.call();
        String words = failure.words().toLowerCase(Locale.ROOT);
        if (words.contains("instance profile") || (call.contains("InstanceProfile") && !words.contains("role"))) {
            return "'profile list' shows the instance profiles.";
        }
        if (words.contains("policy") || (call.endsWith("Policy") && !words.contains("role"))) {
            return "'policy list' shows the policies.";
        }
        return "'role list' shows the roles.";
    }

    private static String inUse(Failure failure) {
        String call = failure.call();
        if (call.equals("iam:DeleteRole")) {
            return "'role show' lists what hangs on it; 'role delete --cascade' removes that first.";
        }
        if (call.equals("iam:DeleteInstanceProfile")) {
            return "Take the role out first with 'profile remove-role'.";
        }
        return "Something still uses it; detach that first.";
    }

    private static String quota(Failure failure) {
        // The quota has this name although it counts roles: domain.md of the project, EC2 and IAM error codes.
        if (failure.says("InstanceSessionsPerInstanceProfile")) {
            return "An instance profile holds one role; take the present one out with 'profile remove-role'.";
        }
        return "This is a quota of the account; Service Quotas in us-east-1 tells whether it can be raised.";
    }

    private static String document(Failure failure) {
        if (failure.says("Invalid principal")) {
            return "The principal does not exist, or was made a moment ago and is not known everywhere yet.";
        }
        return "Mend the policy document; AWS names only the first fault.";
    }

    private static String state(Failure failure) {
        if (failure.says("existing association")) {
            return "'association set' replaces the profile that the instance wears.";
        }
        if (failure.says("not the active association")) {
            return "The instance is stopped, or the association was replaced; 'association list' shows the present"
                    + " ones.";
        }
        return failure.says("InstanceIdentityProfileNotFound") ? justMade() : "";
    }

    private static String parameter(Failure failure) {
        return failure.says("Invalid IAM Instance Profile") ? justMade() : "";
    }

    private static String justMade() {
        return "There is no such instance profile ('profile list'), or it was made a moment ago: EC2 learns of it"
                + " within two minutes.";
    }

    private static String notAccepted(Failure failure) {
        return "AWS does not accept the credentials: they are wrong, were deleted, or Region " + failure.region()
                + " is not enabled for the account.";
    }

    private static String badSignature(Failure failure) {
        return failure.says("expired") || failure.says("not yet current")
                ? clock()
                : "The secret access key does not belong to the access key id; check AWS_SECRET_ACCESS_KEY or the"
                        + " profile.";
    }

    private static String clock() {
        return "The clock of this machine is wrong by more than AWS allows (5 minutes); set it and try again.";
    }

    private static String notEnabled(Failure failure) {
        return "Region " + failure.region() + " is not enabled for this account; 'region list' shows those that are.";
    }
}
