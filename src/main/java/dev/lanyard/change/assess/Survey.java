package dev.lanyard.change.assess;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.AccountSummary;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.change.step.AttachmentStep;
import dev.lanyard.change.step.Felt;
import dev.lanyard.change.step.InlinePolicyStep;
import dev.lanyard.change.step.PolicyStep;
import dev.lanyard.change.step.ProfileStep;
import dev.lanyard.change.step.RoleStep;
import dev.lanyard.inventory.Answer;
import dev.lanyard.inventory.Asking;
import dev.lanyard.inventory.Asking.Asked;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.Role;
import dev.lanyard.model.RoleName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What several checks of one account's steps look at: each read once, all at the same time, and nothing that no step
 * makes it necessary to know.
 */
final class Survey {

    private final Part part;
    private final Asking asking;
    private final Optional<Asked<Answer<List<InstanceProfile>>>> profiles;
    private final Optional<Asked<Answer<List<Role>>>> names;
    private final RoleReading.Wanted wanted;
    private final RoleReading roles;
    private Optional<Asked<Answer<AccountSummary>>> summary;

    private Survey(Part part, Asking asking) {
        AwsSession session = part.session();
        this.part = part;
        this.asking = asking;
        this.profiles = begin(feltThroughProfiles() || makesProfiles(), new InstanceProfiles(session)::list);
        this.names = begin(!newRoles().isEmpty(), () -> new Roles(session).list(""));
        this.wanted = wanted();
        this.roles = RoleReading.begin(wanted, session, asking);
        this.summary = begin(makesThings(), () -> AccountSummary.read(session));
    }

    /** Begins to read. */
    static Survey begin(Part part, Asking asking) {
        return new Survey(part, asking);
    }

    private <T> Optional<Asked<Answer<T>>> begin(boolean needed, Supplier<T> call) {
        return needed ? Optional.of(asking.ask(call)) : Optional.empty();
    }

    /** Returns whether the account's profiles tell who feels it. */
    boolean feltThroughProfiles() {
        return part.steps().stream().map(todo -> todo.step().felt()).anyMatch(Survey::isThroughProfiles);
    }

    private static boolean isThroughProfiles(Felt felt) {
        return switch (felt) {
            case Felt.ThroughRole _, Felt.ThroughProfile _, Felt.ThroughPolicy _ -> true;
            case Felt.ByNobody _, Felt.ByInstance _ -> false;
        };
    }

    private boolean makesProfiles() {
        return part.of(ProfileStep.class).anyMatch(it -> it.step().after().isPresent());
    }

    private boolean makesThings() {
        boolean policies =
                part.of(PolicyStep.class).anyMatch(it -> it.step().after().isPresent());
        return makesProfiles() || policies || !newRoles().isEmpty();
    }

    private Set<RoleName> newRoles() {
        return part.of(RoleStep.class)
                .filter(it -> it.step().after().isPresent())
                .map(it -> it.step().role())
                .collect(Collectors.toSet());
    }

    private RoleReading.Wanted wanted() {
        Set<RoleName> made = newRoles();
        Stream<RoleName> felt = part.felt(Felt.ThroughRole.class).stream().map(Felt.ThroughRole::role);
        Stream<RoleName> attached = part.of(AttachmentStep.class)
                .filter(it -> it.step().after())
                .map(it -> it.step().role());
        Stream<RoleName> inline = part.of(InlinePolicyStep.class)
                .filter(it -> it.step().after().isPresent())
                .map(it -> it.step().role());
        return new RoleReading.Wanted(without(made, felt), without(made, attached), without(made, inline));
    }

    private static Set<RoleName> without(Set<RoleName> made, Stream<RoleName> roles) {
        return roles.filter(role -> !made.contains(role)).collect(Collectors.toSet());
    }

    /** Returns the account's profiles; none where no step makes it necessary to know them. */
    Answer<List<InstanceProfile>> profiles() {
        return profiles.map(Asked::result).orElseGet(() -> new Answer.Told<>(List.of()));
    }

    /** Returns the account's roles; none where no step makes one. */
    Answer<List<Role>> roleNames() {
        return names.map(Asked::result).orElseGet(() -> new Answer.Told<>(List.of()));
    }

    /** Returns the roles that are there and that the steps are about. */
    Set<RoleName> roles() {
        return wanted.all();
    }

    /** Returns what is known of one of these. */
    RoleFacts role(RoleName role) {
        return roles.of(role);
    }

    /** Returns what the account holds and may. */
    synchronized Answer<AccountSummary> summary() {
        Asked<Answer<AccountSummary>> asked =
                summary.orElseGet(() -> asking.ask(() -> AccountSummary.read(part.session())));
        summary = Optional.of(asked);
        return asked.result();
    }
}
