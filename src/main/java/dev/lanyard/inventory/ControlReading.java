package dev.lanyard.inventory;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.account.Membership;
import dev.lanyard.aws.account.Organisation;
import dev.lanyard.aws.account.OrganisationLevel;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.Role;
import dev.lanyard.policy.evaluate.CompiledPolicy;
import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.Layer.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the service control policies above accounts, which few may: what is refused is a gap and no failure.
 *
 * <p>"SCPs don't affect users or roles in the management account", nor service-linked roles (Organizations user guide,
 * "Service control policies (SCPs)").
 */
final class ControlReading {

    private final AwsSession session;
    private final AwsSession organisation;
    private final Map<AccountId, Controls> read = new ConcurrentHashMap<>();

    ControlReading(AwsSession session, AwsSession organisation) {
        this.session = session;
        this.organisation = organisation;
    }

    /** Tells whether service control policies are about such a role. */
    static boolean concerns(Role role) {
        return !role.path().startsWith("/aws-service-role/");
    }

    /** Returns what stands above the session's account. */
    Controls of(AccountId account) {
        return read.computeIfAbsent(account, this::read);
    }

    private Controls read(AccountId account) {
        Optional<Membership> membership = Optional.empty();
        try {
            membership = membership();
            boolean subject =
                    membership.isPresent() && !membership.get().management().equals(account);
            return subject ? levels(account, membership) : new Controls(membership, List.of(), List.of(), List.of());
        } catch (AwsException refusal) {
            if (refusal.kind() != ErrorKind.SERVICE) {
                throw refusal;
            }
            return new Controls(membership, List.of(), List.of(), List.of(gap(refusal)));
        }
    }

    private static String gap(AwsException refusal) {
        return "Service control policies could not be read: " + refusal.operation() + ": " + refusal.code() + ".";
    }

    /** The account itself knows best whether it is in an organisation; only where it may not ask, the other is asked. */
    private Optional<Membership> membership() {
        try {
            return new Organisation(session).membership();
        } catch (AwsException refusal) {
            return Optional.of(new Organisation(organisation).membership().orElseThrow(() -> refusal));
        }
    }

    private Controls levels(AccountId account, Optional<Membership> membership) {
        Organisation above = new Organisation(organisation);
        List<OrganisationLevel> levels = above.levels(account);
        if (!above.hasControlPolicies()) {
            return new Controls(membership, levels, List.of(), List.of());
        }
        List<Layer> layers = levels.stream().map(level -> layer(above, level)).toList();
        return new Controls(membership, levels, layers, List.of());
    }

    private static Layer layer(Organisation organisation, OrganisationLevel level) {
        List<CompiledPolicy> policies = organisation.controlPolicies(level).stream()
                .map(policy -> PolicySets.compiled(policy.name(), policy.document()))
                .toList();
        return new Layer(Kind.CONTROL, level.words(), policies);
    }

    /** What stands above an account. */
    record Controls(
            Optional<Membership> organisation, List<OrganisationLevel> levels, List<Layer> layers, List<String> gaps) {

        static final Controls NONE = new Controls(Optional.empty(), List.of(), List.of(), List.of());

        Controls {
            levels = List.copyOf(levels);
            layers = List.copyOf(layers);
            gaps = List.copyOf(gaps);
        }
    }
}
