package dev.lanyard.policy.grant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskTests {

    @Test
    void actionsHaveNoCaseAndResourcesDo() {
        assertThat(Mask.ofAction("SSM:get*").covers(Mask.ofAction("ssm:GetDocument")))
                .isTrue();
        assertThat(Mask.ofAction("ssm:Get*").matches("SSM:GETDOCUMENT")).isTrue();
        assertThat(Mask.of("a*", false).covers(Mask.of("Ab", false))).isFalse();
    }

    @Test
    void everyActionIsWrittenInTwoWays() {
        assertThat(Mask.ofAction("*:*")).isEqualTo(Mask.ofAction("*"));
    }

    @Test
    void theOrderOfWildcardsSaysNothing() {
        assertThat(Mask.of("a**?*?b", false)).isEqualTo(Mask.of("a??*b", false));
    }

    @Test
    void aVariableIsTakenInByAStarOnly() {
        Mask variable = Mask.of("a/${k}", true);

        assertThat(Mask.of("a/*", true).covers(variable)).isTrue();
        assertThat(Mask.of("a/????????", true).covers(variable)).isFalse();
        assertThat(variable.covers(Mask.of("a/x", true))).isFalse();
        assertThat(variable.meets(Mask.of("a/x", true))).isTrue();
        assertThat(variable.meets(Mask.of("b/x", true))).isFalse();
    }

    @Test
    void anOldDocumentHasNoVariables() {
        assertThat(Mask.of("${k}", false)).isNotEqualTo(Mask.of("${k}", true));
        assertThat(Mask.of("${k}", false).matches("${k}")).isTrue();
    }

    @Test
    void theAccountOfAnArnIsNoVariable() {
        assertThat(Mask.ofResource("arn:aws:s3:::${k}", true).hasVariables()).isTrue();
        assertThat(Mask.ofResource("arn:aws:s3::${k}:x", true).hasVariables()).isFalse();
    }

    @Test
    void aWildcardInBracesIsItself() {
        assertThat(Mask.of("a${*}", true).covers(Mask.of("ab", true))).isFalse();
        assertThat(Mask.of("a${*}${?}", true).matches("a*?")).isTrue();
    }

    @Test
    void masksThatAreTooHardToCompareCountAsDifferent() {
        Mask hostile = Mask.of("*a??????????????????????*b", false);
        Mask other = Mask.of("*a?????????????????????*a*b*", false);

        assertThat(hostile.covers(other)).isFalse();
        assertThat(hostile.meets(other)).isTrue();
        assertThat(hostile.covers(hostile)).isTrue();
    }

    @Test
    void ofTwoManyOverlapsNoneIsWrittenOut() {
        assertThat(Overlap.of(Mask.of("*a*b*c*d*", false), Mask.of("*1*2*3*4*", false)))
                .isEmpty();
        assertThat(Overlap.of(Mask.of("${k}*", true), Mask.of("*b", true))).isEmpty();
    }
}
