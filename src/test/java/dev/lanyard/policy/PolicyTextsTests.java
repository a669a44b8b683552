package dev.lanyard.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.model.ServicePrincipal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTextsTests {

    @Test
    void leavesOutWhiteSpaceBetweenStringsOnly() {
        assertThat(PolicyTexts.compact("{ \"a b\" :\n\t[ \"c \\\" d\" , 1 ] }"))
                .isEqualTo("{\"a b\":[\"c \\\" d\",1]}");
    }

    @Test
    void tellsLayoutFromContent() {
        assertThat(PolicyTexts.same("{\"a\": 1}", "{ \"a\":1 }")).isTrue();
        assertThat(PolicyTexts.same("{\"a\":\"x y\"}", "{\"a\":\"xy\"}")).isFalse();
    }

    @Test
    void survivesTextsThatAreNoJson() {
        assertThat(PolicyTexts.compact("\"never \\")).isEqualTo("\"never \\");
    }

    @Test
    void writesTheTrustOfServices() {
        ServicePrincipal ec2 = ServicePrincipal.parse("ec2");
        ServicePrincipal ssm = ServicePrincipal.parse("ssm");

        assertThat(TrustPolicies.forServices(List.of(ec2, ec2)))
                .isEqualTo("{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\","
                        + "\"Principal\":{\"Service\":\"ec2.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}");
        assertThat(TrustPolicies.forServices(List.of(ec2, ssm)))
                .contains("{\"Service\":[\"ec2.amazonaws.com\",\"ssm.amazonaws.com\"]}");
    }
}
