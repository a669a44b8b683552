package dev.lanyard.sandbox.organizations;

import dev.lanyard.policy.evaluate.CompiledPolicy;
import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.policy.evaluate.PolicyCompiler;
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
    private final PolicyCompiler compiler;

    /** Finds the account's place in the organisation. */
    public ControlPolicies(OrganizationState organization, String accountId, PolicyCompiler compiler) {
        this.organization = organization;
        this.path = path(organization, accountId);
        this.compiler = compiler;
    }

    /** Returns the levels from the root down to the account, FullAWSAccess among the policies of each. */
    public List<Layer> layers() {
        PolicyRegister register = new PolicyRegister(organization);
        return path.reversed().stream()
                .map(level -> new Layer(Kind.CONTROL, level, compiled(register.attachedTo(level))))
                .toList();
    }

    private List<CompiledPolicy> compiled(List<ControlPolicyState> policies) {
        return policies.stream()
                .map(policy -> compiler.compile(policy.name, policy.document))
                .toList();
    }

    /** The account, the units above it and the root; nothing for an account that manages the organisation or is in none. */
    private static List<String> path(OrganizationState organization, String accountId) {
        List<String> path = new ArrayList<>();
        if (accountId.equals(organization.managementAccountId) || !organization.parents.containsKey(accountId)) {
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
