package dev.lanyard.sandbox.admission;

import dev.lanyard.model.Arn;
import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.Evaluation;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.PolicyCompiler;
import dev.lanyard.policy.evaluate.PolicySet;
import dev.lanyard.policy.evaluate.Principal;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.call.SessionTerms;
import dev.lanyard.sandbox.iam.HolderPolicies;
import dev.lanyard.sandbox.organizations.ControlPolicies;
import dev.lanyard.sandbox.state.IamState.HolderState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The policies that a caller is subject to, as one set.
 *
 * <p>The root of an account is subject to what stands above the account only.
 */
final class CallerPolicies {

    private final Principal principal;
    private final CallerKeys keys;
    private final PolicySet policies;

    CallerPolicies(Call call, PolicyCompiler compiler) {
        HolderPolicies holders = new HolderPolicies(call.account(), compiler);
        Optional<HolderState> holder = holder(call, holders);
        List<Layer> layers =
                new ArrayList<>(new ControlPolicies(call.world().organization, call.account().id, compiler).layers());
        holder.map(holders::layers).ifPresent(layers::addAll);
        SessionTerms terms = call.caller().terms();
        if (terms.limited()) {
            layers.add(holders.session(terms.policy(), terms.policyArns()));
        }
        this.principal = Principal.identity(call.caller().arn());
        this.keys = new CallerKeys(call, holder);
        this.policies = new PolicySet(layers);
    }

    /** Returns whether there is nothing that could deny the caller anything. */
    boolean none() {
        return policies.layers().isEmpty();
    }

    Keys keys(Permission permission) {
        return keys.with(permission);
    }

    Evaluation evaluate(Permission permission, Keys known) {
        AccessRequest request =
                new AccessRequest(Optional.of(principal), permission.action(), permission.resource(), known.context());
        return Evaluator.evaluate(
                request, permission.ofResource().map(policies::with).orElse(policies));
    }

    /** The ARN of a session is assumed-role/NAME/SESSION; whoever has gone may do nothing any more. */
    private static Optional<HolderState> holder(Call call, HolderPolicies holders) {
        Arn arn = Arn.parse(call.caller().arn());
        String[] parts = arn.resource().split("/");
        return switch (parts[0]) {
            case "assumed-role" -> Optional.of(role(call, parts[1]).orElseThrow(CallerPolicies::gone));
            case "user" -> Optional.of(holders.user(arn.name()).orElseThrow(CallerPolicies::gone));
            default -> Optional.empty();
        };
    }

    private static Optional<RoleState> role(Call call, String name) {
        return Optional.ofNullable(call.account().iam.roles.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Fault gone() {
        return new Fault("InvalidClientTokenId", 403, "The security token included in the request is invalid.");
    }
}
