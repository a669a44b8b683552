package dev.lanyard.policy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.evaluate.Layer.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What must allow beside a resource policy, where no page of AWS has an example. */
class GrantsTests {

    private static final String QUEUE = "arn:aws:sqs:eu-west-1:111122223333:q";
    private static final String NOBODY = "\"Principal\":{\"Service\":\"nobody.amazonaws.com\"},";
    private static final Principal SERVICE = Principal.service("sns.amazonaws.com");

    @Test
    void aServiceIsOnlyGivenWhatTheResourceGivesIt() {
        assertThat(decided(Optional.of(SERVICE), layer(Kind.RESOURCE, NOBODY)))
                .isEqualTo("implicitly denied by resource");
        assertThat(decided(
                        Optional.of(SERVICE),
                        layer(Kind.RESOURCE, "\"Principal\":{\"Service\":\"sns.amazonaws.com\"},")))
                .isEqualTo("allowed by resource: statement 1");
    }

    @Test
    void whereNoIdentityPoliciesAreAskedTheResourceMustAllow() {
        Principal user = Principal.identity("arn:aws:iam::111122223333:user/u");

        assertThat(decided(Optional.of(user), layer(Kind.RESOURCE, NOBODY), layer(Kind.BOUNDARY, "")))
                .isEqualTo("implicitly denied by resource");
    }

    @Test
    void whoIsNotKnownIsOfNoOtherAccount() {
        assertThat(decided(Optional.empty(), layer(Kind.IDENTITY, ""), layer(Kind.RESOURCE, NOBODY)))
                .isEqualTo("allowed by identity: statement 1");
    }

    @Test
    void aTrustPolicyThatNamesTheUserNeedsNoIdentityPolicyInTheSameAccount() {
        Principal user = Principal.identity("arn:aws:iam::111122223333:user/u");
        Layer trust = layer(Kind.TRUST, "\"Principal\":{\"AWS\":\"arn:aws:iam::111122223333:user/u\"},");

        assertThat(decided(Optional.of(user), trust, Layer.of(Kind.IDENTITY, List.of())))
                .isEqualTo("allowed by trust: statement 1");
    }

    private static String decided(Optional<Principal> who, Layer... layers) {
        AccessRequest request = new AccessRequest(who, "sqs:SendMessage", QUEUE, RequestContext.EMPTY);
        return DocumentedCase.words(
                Evaluator.evaluate(request, new PolicySet(List.of(layers))).decision());
    }

    private static Layer layer(Kind kind, String principal) {
        PolicyDocument document =
                PolicyDocument.parse("{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\"," + principal
                        + "\"Action\":\"*\",\"Resource\":\"*\"}}");
        return Layer.of(kind, List.of(CompiledPolicy.of("policy", document)));
    }
}
