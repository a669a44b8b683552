package dev.lanyard.policy.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.model.ServicePrincipal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrustPoliciesTests {

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
