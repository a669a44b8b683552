package dev.lanyard.sandbox.admission;

import dev.lanyard.model.Arn;
import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.Decision;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.policy.evaluate.PolicySet;
import dev.lanyard.policy.evaluate.RequestContext;
import dev.lanyard.sandbox.admission.Verdict.Refused;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.iam.Arns;
import dev.lanyard.sandbox.iam.RolePermissions;
import dev.lanyard.sandbox.organizations.ControlPolicies;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The policies that a caller is subject to.
 *
 * <p>Users of the simulation are administrators, and so is an account's root: only what stands above their account can
 * deny them something. A session may what its role may.
 */
final class CallerPolicies {

    private static final String IDENTITY = "identity-based policy";
    private static final String BOUNDARY = "permissions boundary";

    private final Call call;
    private final Optional<RoleState> role;
    private final ControlPolicies controls;

    CallerPolicies(Call call) {
        this.call = call;
        this.role = sessionRole(call);
        this.controls = new ControlPolicies(call.world().organization, call.account().id);
    }

    /** Returns whether there is nothing that could deny the caller anything. */
    boolean none() {
        return role.isEmpty() && controls.none();
    }

    Verdict judge(Permission permission) {
        AccessRequest request = AccessRequest.of(permission.action(), permission.resource(), context(permission));
        if (controls.denial(request).isPresent()) {
            return Refused.explicitly("a service control policy");
        }
        return role.map(it -> judge(it, request)).orElseGet(Verdict.Granted::new);
    }

    /** Says only what is denied explicitly, for what needs no permission of its own. */
    Verdict denial(Permission permission) {
        Verdict verdict = judge(permission);
        return isExplicit(verdict) ? verdict : new Verdict.Granted();
    }

    private Verdict judge(RoleState holder, AccessRequest request) {
        RolePermissions permissions = new RolePermissions(call.account());
        Verdict identity = verdict(
                Evaluator.evaluate(request, PolicySet.of(Kind.IDENTITY, permissions.documents(holder)))
                        .decision(),
                IDENTITY,
                request);
        if (holder.boundary.isEmpty() || isExplicit(identity)) {
            return identity;
        }
        Verdict boundary = verdict(
                Evaluator.evaluate(request, PolicySet.of(Kind.BOUNDARY, permissions.boundary(holder)))
                        .decision(),
                BOUNDARY,
                request);
        return identity instanceof Verdict.Granted || isExplicit(boundary) ? boundary : identity;
    }

    /** An explicit deny comes before an implicit one, whichever policy says it. */
    private static boolean isExplicit(Verdict verdict) {
        return verdict instanceof Refused refused && refused.explicit();
    }

    private static Verdict verdict(Decision decision, String kind, AccessRequest request) {
        return switch (decision) {
            case Decision.Allowed _ -> new Verdict.Granted();
            case Decision.ExplicitlyDenied _ -> Refused.explicitly((kind.startsWith("i") ? "an " : "a ") + kind);
            case Decision.ImplicitlyDenied _ -> Refused.implicitly(kind, request.action());
        };
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
