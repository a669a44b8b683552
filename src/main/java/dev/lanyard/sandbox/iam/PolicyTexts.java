package dev.lanyard.sandbox.iam;

import dev.lanyard.policy.document.MalformedPolicyException;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicyRules;
import dev.lanyard.policy.document.PolicySize;
import dev.lanyard.policy.document.PrincipalName;
import dev.lanyard.policy.document.Principals;
import dev.lanyard.sandbox.state.WorldState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The texts of policies: refused in IAM's words, measured as IAM measures them, and encoded as IAM returns them. */
final class PolicyTexts {

    private PolicyTexts() {}

    static void checkIdentityPolicy(String text) {
        try {
            PolicyRules.checkIdentityPolicy(PolicyDocument.parse(text));
        } catch (MalformedPolicyException refusal) {
            throw IamFaults.malformedPolicy(refusal.serviceWords());
        }
    }

    static void checkManagedPolicy(String text) {
        checkIdentityPolicy(text);
        Quota.MANAGED_POLICY_SIZE.check(PolicySize.of(text), "");
    }

    /** Checks a trust policy; whom it names must exist where the world knows the account. */
    static void checkTrustPolicy(String text, WorldState world) {
        KnownPrincipals known = new KnownPrincipals(world);
        try {
            PolicyDocument document = PolicyDocument.parse(text);
            PolicyRules.checkTrustPolicy(document);
            names(document).filter(name -> !known.knows(name)).findFirst().ifPresent(name -> {
                throw IamFaults.malformedPolicy("Invalid principal in policy: " + quoted(name));
            });
        } catch (MalformedPolicyException refusal) {
            // For a trust policy IAM says this instead (getmoto/moto, tests/test_iam/test_iam_policies.py).
            throw IamFaults.malformedPolicy(
                    refusal.isAboutJson() ? "This policy contains invalid Json" : refusal.serviceWords());
        }
        Quota.TRUST_POLICY_SIZE.check(PolicySize.of(text), "");
    }

    /** Encodes a document after RFC 3986, as IAM returns all documents but those of DecodeAuthorizationMessage. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static Stream<PrincipalName> names(PolicyDocument document) {
        return document.statements().stream()
                .flatMap(statement -> statement.principals().map(Principals::names).stream())
                .flatMap(names -> names.stream());
    }

    /** As in {@code "SERVICE":"ec2.amazon.com"}. */
    private static String quoted(PrincipalName name) {
        return "\"" + name.kind().name() + "\":\"" + name.value() + "\"";
    }
}
