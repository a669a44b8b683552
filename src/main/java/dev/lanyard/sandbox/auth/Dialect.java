package dev.lanyard.sandbox.auth;

import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.http.WireRequest;
import java.util.Locale;

/**
 * The words in which a family of services refuses a request.
 *
 * <p>EC2 has codes of its own ("Error codes for the Amazon EC2 API"); IAM and STS list theirs under "Common Errors" of
 * their API references; services that speak JSON add {@code Exception} and answer 400.
 */
enum Dialect {
    QUERY,
    EC2,
    JSON;

    private static final String NO_MATCH =
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret"
                    + " Access Key and signing method. Consult the service documentation for details.";
    private static final String BAD_TOKEN = "The security token included in the request is invalid.";
    private static final String OLD_TOKEN = "The security token included in the request is expired";

    /** Tells the family from what the request looks like, since an unsigned one names no service. */
    static Dialect of(WireRequest request) {
        if (request.header("X-Amz-Target").isPresent()) {
            return JSON;
        }
        String host = request.header("Host").orElse("").toLowerCase(Locale.ROOT);
        boolean ec2 = host.startsWith("ec2.")
                || request.header("Authorization").orElse("").contains("/ec2/aws4_request");
        return ec2 ? EC2 : QUERY;
    }

    Fault missing() {
        return switch (this) {
            case QUERY -> new Fault("MissingAuthenticationToken", 403, "Request is missing Authentication Token");
            case EC2 -> new Fault("MissingAuthenticationToken", 403, "Request is missing Authentication Token");
            case JSON -> new Fault("MissingAuthenticationTokenException", 400, "Missing Authentication Token");
        };
    }

    Fault incomplete(String why) {
        return switch (this) {
            case QUERY -> new Fault("IncompleteSignature", 400, why);
            case EC2 -> ec2AuthFailure();
            case JSON -> new Fault("IncompleteSignatureException", 400, why);
        };
    }

    Fault unknownKey() {
        return switch (this) {
            case QUERY -> new Fault("InvalidClientTokenId", 403, BAD_TOKEN);
            case EC2 -> ec2AuthFailure();
            case JSON -> new Fault("UnrecognizedClientException", 400, BAD_TOKEN);
        };
    }

    Fault mismatch() {
        return mismatch(NO_MATCH);
    }

    Fault mismatch(String why) {
        return switch (this) {
            case QUERY -> new Fault("SignatureDoesNotMatch", 403, why);
            case EC2 -> ec2AuthFailure();
            case JSON -> new Fault("InvalidSignatureException", 400, why);
        };
    }

    /** A request signed too long ago, or too far ahead. */
    Fault outOfTime(String why) {
        return this == EC2 ? ec2Expired() : mismatch(why);
    }

    Fault expiredSession() {
        return switch (this) {
            case QUERY -> new Fault("ExpiredToken", 403, OLD_TOKEN);
            case EC2 -> ec2Expired();
            case JSON -> new Fault("ExpiredTokenException", 400, OLD_TOKEN);
        };
    }

    private static Fault ec2AuthFailure() {
        return new Fault("AuthFailure", 401, "AWS was not able to validate the provided access credentials");
    }

    private static Fault ec2Expired() {
        return new Fault("RequestExpired", 400, "Request has expired.");
    }
}
