package dev.lanyard.sandbox.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.PolicyCompiler;
import dev.lanyard.policy.evaluate.PolicySet;
import dev.lanyard.policy.evaluate.Principal;
import dev.lanyard.policy.evaluate.RequestContext;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import org.junit.jupiter.api.Test;

class HolderPoliciesTests {

    private static final String CORE = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore";

    private final RoleState role = new RoleState();
    private final HolderPolicies policies = new HolderPolicies(new AccountState(), new PolicyCompiler());

    @Test
    void aRoleIsTrustedByWhomItsPolicyNames() {
        role.trustPolicy = "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\","
                + "\"Principal\":{\"Service\":\"ec2.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}}";

        assertThat(policies.trusts(role, Principal.service("ec2.amazonaws.com"), RequestContext.EMPTY))
                .isTrue();
        assertThat(policies.trusts(role, Principal.service("ssm.amazonaws.com"), RequestContext.EMPTY))
                .isFalse();
    }

    @Test
    void attachedPoliciesAllow() {
        assertThat(mayRegister()).isFalse();
        role.attached.add(CORE);
        assertThat(mayRegister()).isTrue();
    }

    @Test
    void inlinePoliciesAllowAndDeny() {
        role.attached.add(CORE);
        role.inline.put("no", "{\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"ssm:*\",\"Resource\":\"*\"}}");

        assertThat(mayRegister()).isFalse();
    }

    @Test
    void aBoundaryLimitsWhatPoliciesAllow() {
        role.attached.add(CORE);
        role.boundary = "arn:aws:iam::aws:policy/AmazonS3FullAccess";
        assertThat(mayRegister()).isFalse();
        role.boundary = "arn:aws:iam::aws:policy/PowerUserAccess";
        assertThat(mayRegister()).isTrue();
    }

    private boolean mayRegister() {
        AccessRequest request = AccessRequest.of("ssm:UpdateInstanceInformation", "*", RequestContext.EMPTY);
        return Evaluator.evaluate(request, new PolicySet(policies.layers(role))).allowed();
    }
}
