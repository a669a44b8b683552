package dev.lanyard.sandbox.agent;

import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.PolicyCompiler;
import dev.lanyard.policy.evaluate.PolicySet;
import dev.lanyard.policy.evaluate.Principal;
import dev.lanyard.policy.evaluate.RequestContext;
import dev.lanyard.sandbox.iam.Arns;
import dev.lanyard.sandbox.iam.HolderPolicies;
import dev.lanyard.sandbox.organizations.ControlPolicies;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.WorldState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the roles of one account permit in one Region; a role's policies are made ready once, whatever the size of its fleet. */
final class Permissions {

    private final WorldState world;
    private final AccountState account;
    private final String region;
    private final HolderPolicies holders;
    private final List<Layer> controls;
    private final Map<String, License> licenses = new HashMap<>();
    private final Map<String, Boolean> trust = new HashMap<>();

    Permissions(WorldState world, AccountState account, String region) {
        PolicyCompiler compiler = new PolicyCompiler();
        this.world = world;
        this.account = account;
        this.region = region;
        this.holders = new HolderPolicies(account, compiler);
        this.controls = new ControlPolicies(world.organization, account.id, compiler).layers();
    }

    /** Tells whether the service may assume the role for something in this account and Region. */
    boolean trusts(RoleState role, String service) {
        return trust.computeIfAbsent(role.id + service, _ -> {
            RequestContext context = RequestContext.of(Map.of(
                    "aws:SourceAccount",
                    account.id,
                    "aws:SourceArn",
                    "arn:aws:ssm:" + region + ":" + account.id + ":managed-instance/*"));
            return holders.trusts(role, Principal.service(service), context);
        });
    }

    boolean allows(RoleState role, String action, String resource) {
        License license = licenses.computeIfAbsent(role.id, _ -> license(role));
        return Evaluator.evaluate(AccessRequest.of(action, resource, license.context()), license.policies())
                .allowed();
    }

    /** Tells whether the role may open the control channel, which has no resource (service authorization reference). */
    boolean mayConnect(RoleState role) {
        return allows(role, "ssmmessages:CreateControlChannel", "*")
                && allows(role, "ssmmessages:OpenControlChannel", "*");
    }

    private License license(RoleState role) {
        List<Layer> layers =
                Stream.concat(controls.stream(), holders.layers(role).stream()).toList();
        return new License(new PolicySet(layers), context(role));
    }

    private RequestContext context(RoleState role) {
        Map<String, String> keys = new HashMap<>();
        keys.put("aws:RequestedRegion", region);
        keys.put("aws:PrincipalAccount", account.id);
        keys.put("aws:PrincipalArn", new Arns(account).of(role));
        keys.put("aws:PrincipalType", "AssumedRole");
        if (!world.organization.id.isEmpty()) {
            keys.put("aws:PrincipalOrgID", world.organization.id);
        }
        role.tags.forEach((key, value) -> keys.put("aws:PrincipalTag/" + key, value));
        return RequestContext.of(keys);
    }

    /** What one role may do, and who it is. */
    private record License(PolicySet policies, RequestContext context) {}
}
