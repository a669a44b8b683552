package dev.lanyard.sandbox.organizations;

import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.CompiledPolicy;
import dev.lanyard.policy.evaluate.Decision;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.policy.evaluate.PolicySet;
import dev.lanyard.sandbox.state.OrganizationState;
import dev.lanyard.sandbox.state.OrganizationState.ControlPolicyState;
import dev.lanyard.sandbox.state.OrganizationState.UnitState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The service control policies above one account.
 *
 * <p>FullAWSAccess is attached everywhere, so a policy takes nothing away by what it does not allow, only by what it
 * denies. The account that manages the organisation is not subject to any (Organizations user guide, "SCPs").
 */
public final class ControlPolicies {

    private final OrganizationState organization;
    private final List<String> path;
    private final List<PolicyDocument> documents;

    /** Reads the policies that are attached to the account and to everything above it. */
    public ControlPolicies(OrganizationState organization, String accountId) {
        this.organization = organization;
        this.path = path(organization, accountId);
        this.documents = organization.controlPolicies.values().stream()
                .filter(policy -> attached(policy, path))
                .map(policy -> PolicyDocument.parse(policy.document))
                .toList();
    }

    /** Returns whether the account is subject to no policy besides FullAWSAccess. */
    public boolean none() {
        return documents.isEmpty();
    }

    /** Returns the levels from the root down to the account, FullAWSAccess among the policies of each. */
    public List<Layer> layers() {
        PolicyRegister register = new PolicyRegister(organization);
        return path.reversed().stream()
                .map(level -> new Layer(Kind.CONTROL, level, compiled(register.attachedTo(level))))
                .toList();
    }

    /** Returns the explicit denial, if one of the policies denies the request. */
    public Optional<Decision.ExplicitlyDenied> denial(AccessRequest request) {
        return Optional.of(Evaluator.evaluate(request, PolicySet.of(Kind.CONTROL, documents))
                        .decision())
                .filter(Decision.ExplicitlyDenied.class::isInstance)
                .map(Decision.ExplicitlyDenied.class::cast);
    }

    private static List<CompiledPolicy> compiled(List<ControlPolicyState> policies) {
        return policies.stream()
                .map(policy -> CompiledPolicy.of(policy.name, PolicyDocument.parse(policy.document)))
                .toList();
    }

    private static boolean attached(ControlPolicyState policy, List<String> path) {
        return path.stream().anyMatch(policy.targets::contains);
    }

    /** The account, the units above it and the root; nothing for the account that manages the organisation. */
    private static List<String> path(OrganizationState organization, String accountId) {
        List<String> path = new ArrayList<>();
        if (accountId.equals(organization.managementAccountId)) {
            return path;
        }
        path.add(accountId);
        Optional<String> above = Optional.ofNullable(organization.parents.get(accountId));
        while (above.isPresent()) {
            path.add(above.get());
            above = Optional.ofNullable(organization.units.get(above.get())).map((UnitState unit) -> unit.parentId);
        }
        return path;
    }
}
