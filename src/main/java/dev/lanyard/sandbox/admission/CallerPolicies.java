package dev.lanyard.sandbox.admission;

import dev.lanyard.model.Arn;
import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.Evaluation;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.PolicyCompiler;
import dev.lanyard.policy.evaluate.PolicySet;
import dev.lanyard.policy.evaluate.RequestContext;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.iam.Arns;
import dev.lanyard.sandbox.iam.HolderPolicies;
import dev.lanyard.sandbox.organizations.ControlPolicies;
import dev.lanyard.sandbox.state.IamState.HolderState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The policies that a caller is subject to.
 *
 * <p>The root of an account is subject to what stands above the account only.
 */
final class CallerPolicies {

    private final Call call;
    private final Optional<RoleState> role;
    private final PolicySet policies;

    CallerPolicies(Call call, PolicyCompiler compiler) {
        this.call = call;
        this.role = sessionRole(call);
        List<Layer> controls = new ControlPolicies(call.world().organization, call.account().id, compiler).layers();
        HolderPolicies holders = new HolderPolicies(call.account(), compiler);
        List<Layer> own = holder(holders).map(holders::layers).orElse(List.of());
        this.policies =
                new PolicySet(Stream.concat(controls.stream(), own.stream()).toList());
    }

    private Optional<? extends HolderState> holder(HolderPolicies holders) {
        Arn arn = Arn.parse(call.caller().arn());
        return role.isPresent() || !arn.resource().startsWith("user/") ? role : holders.user(arn.name());
    }

    Evaluation evaluate(Permission permission) {
        AccessRequest request = AccessRequest.of(permission.action(), permission.resource(), context(permission));
        return Evaluator.evaluate(request, policies);
    }

    private RequestContext context(Permission permission) {
        Map<String, String> keys = new HashMap<>(permission.keys());
        keys.put("aws:RequestedRegion", call.region());
        keys.put("aws:PrincipalAccount", call.account().id);
        keys.put(
                "aws:PrincipalArn",
                role.map(new Arns(call.account())::of).orElse(call.caller().arn()));
        if (!call.world().organization.id.isEmpty()) {
            keys.put("aws:PrincipalOrgID", call.world().organization.id);
        }
        role.ifPresent(it -> it.tags.forEach((key, value) -> keys.put("aws:PrincipalTag/" + key, value)));
        return RequestContext.of(keys);
    }

    /** The ARN of a session ends with assumed-role/NAME/SESSION; a session whose role has gone may do nothing. */
    private static Optional<RoleState> sessionRole(Call call) {
        String[] parts = Arn.parse(call.caller().arn()).resource().split("/");
        if (!parts[0].equals("assumed-role")) {
            return Optional.empty();
        }
        RoleState role = call.account().iam.roles.get(parts[1].toLowerCase(Locale.ROOT));
        if (role == null) {
            throw new Fault("InvalidClientTokenId", 403, "The security token included in the request is invalid.");
        }
        return Optional.of(role);
    }
}
