package dev.lanyard.sandbox.organizations;

import dev.lanyard.sandbox.state.OrganizationState;
import dev.lanyard.sandbox.state.OrganizationState.ControlPolicyState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The service control policies of an organisation, AWS's own among them.
 *
 * <p>When the policies are enabled, AWS attaches FullAWSAccess to the root, to every unit and to every account, because each
 * of these levels has to allow what an account may do (Organizations user guide, "SCP evaluation"). The simulation leaves
 * it there.
 */
record PolicyRegister(OrganizationState organization) {

    private static final String FULL_ACCESS = "p-FullAWSAccess";

    /** Returns the policies that are attached to the root, unit or account itself, in the order of their ids. */
    List<ControlPolicyState> attachedTo(String target) {
        Stream<ControlPolicyState> own =
                organization.controlPolicies.values().stream().filter(policy -> policy.targets.contains(target));
        return Stream.concat(Stream.of(fullAccess()), own).toList();
    }

    Optional<ControlPolicyState> find(String id) {
        return id.equals(FULL_ACCESS)
                ? Optional.of(fullAccess())
                : Optional.ofNullable(organization.controlPolicies.get(id));
    }

    static boolean isOfAws(ControlPolicyState policy) {
        return policy.id.equals(FULL_ACCESS);
    }

    /** AWS's policy, by the words that AWS gives it. */
    private static ControlPolicyState fullAccess() {
        ControlPolicyState policy = new ControlPolicyState();
        policy.id = FULL_ACCESS;
        policy.name = "FullAWSAccess";
        policy.description = "Allows access to every operation";
        policy.document = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}\
            """;
        return policy;
    }
}
