package dev.lanyard.sandbox.ssm;

import dev.lanyard.policy.evaluate.PolicyCompiler;
import dev.lanyard.policy.evaluate.Principal;
import dev.lanyard.policy.evaluate.RequestContext;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.iam.HolderPolicies;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Checks the role that servers outside EC2 are to have. */
final class ServiceRoles {

    private static final String LINKED = "aws-service-role/";

    private final Call call;

    ServiceRoles(Call call) {
        this.call = call;
    }

    /**
     * Returns the role, which has to be named with its path and to trust Systems Manager.
     *
     * @throws Fault in Systems Manager's words (hashicorp/terraform-provider-aws, issue 27952)
     */
    String checked(String name) {
        if (name.startsWith(LINKED)) {
            throw new Fault("InvalidParameters", 400, "A service-linked role cannot be given to managed nodes.");
        }
        return find(name)
                .filter(this::trusting)
                .map(role -> name)
                .orElseThrow(() -> new Fault(
                        "ValidationException",
                        400,
                        "Nonexistent role or missing ssm service principal in trust policy: arn:aws:iam::"
                                + call.account().id + ":role/" + name));
    }

    private Optional<RoleState> find(String name) {
        String key = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return Optional.<RoleState>ofNullable(call.account().iam.roles.get(key))
                .filter(role -> (role.path + role.name).equals("/" + name));
    }

    private boolean trusting(RoleState role) {
        String nodes = "arn:aws:ssm:" + call.region() + ":" + call.account().id + ":managed-instance/*";
        RequestContext context =
                RequestContext.of(Map.of("aws:SourceAccount", call.account().id, "aws:SourceArn", nodes));
        return new HolderPolicies(call.account(), new PolicyCompiler())
                .trusts(role, Principal.service("ssm.amazonaws.com"), context);
    }
}
