package dev.lanyard.sandbox.agent;

import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.policy.evaluate.PolicySet;
import dev.lanyard.policy.evaluate.Principal;
import dev.lanyard.policy.evaluate.RequestContext;
import dev.lanyard.sandbox.iam.Arns;
import dev.lanyard.sandbox.iam.RolePermissions;
import dev.lanyard.sandbox.organizations.ControlPolicies;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.WorldState;
import java.util.HashMap;
import java.util.Map;

/** What the roles of one account permit in one Region; a role's documents are read once, whatever the size of its fleet. */
final class Permissions {

    private final WorldState world;
    private final AccountState account;
    private final String region;
    private final RolePermissions roles;
    private final ControlPolicies controls;
    private final Map<String, License> licenses = new HashMap<>();
    private final Map<String, Boolean> trust = new HashMap<>();

    Permissions(WorldState world, AccountState account, String region) {
        this.world = world;
        this.account = account;
        this.region = region;
        this.roles = new RolePermissions(account);
        this.controls = new ControlPolicies(world.organization, account.id);
    }

    /** Tells whether the service may assume the role for something in this account and Region. */
    boolean trusts(RoleState role, String service) {
        return trust.computeIfAbsent(role.id + service, _ -> {
            RequestContext context = RequestContext.of(Map.of(
                    "aws:SourceAccount",
                    account.id,
                    "aws:SourceArn",
                    "arn:aws:ssm:" + region + ":" + account.id + ":managed-instance/*"));
            return roles.trusts(role, Principal.service(service), context);
        });
    }

    boolean allows(RoleState role, String action, String resource) {
        AccessRequest request = AccessRequest.of(action, resource, context(role));
        License license = licenses.computeIfAbsent(
                role.id,
                _ -> new License(
                        PolicySet.of(Kind.IDENTITY, roles.documents(role)),
                        PolicySet.of(Kind.BOUNDARY, roles.boundary(role))));
        return license.allows(request, !role.boundary.isEmpty())
                && controls.denial(request).isEmpty();
    }

    /** Tells whether the role may open the control channel, which has no resource (service authorization reference). */
    boolean mayConnect(RoleState role) {
        return allows(role, "ssmmessages:CreateControlChannel", "*")
                && allows(role, "ssmmessages:OpenControlChannel", "*");
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

    /** The documents of one role. */
    private record License(PolicySet policies, PolicySet boundary) {

        boolean allows(AccessRequest request, boolean bounded) {
            return Evaluator.evaluate(request, policies).allowed()
                    && (!bounded || Evaluator.evaluate(request, boundary).allowed());
        }
    }
}
