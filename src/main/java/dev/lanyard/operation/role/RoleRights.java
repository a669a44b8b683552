package dev.lanyard.operation.role;

import dev.lanyard.inventory.PolicySets;
import dev.lanyard.inventory.RolePolicySet;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.NearestNames;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Rows;
import dev.lanyard.operation.difference.PolicyComparison;
import dev.lanyard.policy.actions.Actions;
import dev.lanyard.policy.diff.PolicyDiff;
import dev.lanyard.policy.grant.Effective;
import dev.lanyard.policy.grant.Extent;
import dev.lanyard.policy.grant.Mask;
import dev.lanyard.policy.grant.Meaning;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What roles may really do, one alone or two compared. */
final class RoleRights {

    private static final Comparator<EffectiveRow> ORDER = Comparator.comparing(
                    EffectiveRow::action, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(EffectiveRow::resource)
            .thenComparing(EffectiveRow::when);

    private final PolicySets sets;
    private final Context context;

    private RoleRights(Context context) {
        this.context = context;
        this.sets = new PolicySets(context.session(), context.ownSession());
    }

    static Rows<EffectiveRow> effective(ShowEffective request, Context context) {
        Optional<Extent> actions = request.service().map(RoleRights::actionsOf);
        List<Effective> all = Effective.of(new RoleRights(context).meaning(request.role()));
        Stream<Effective> asked = actions.map(
                        only -> all.stream().flatMap(effective -> effective.within(only).stream()))
                .orElseGet(all::stream);
        Stream<EffectiveRow> rows =
                request.expand() ? asked.flatMap(RoleRights::expanded) : asked.map(EffectiveRow::of);
        return new Rows<>("Actions", EffectiveRow.class, rows.sorted(ORDER).toList());
    }

    static PolicyComparison diff(DiffRoles request, Context context) {
        RoleRights rights = new RoleRights(context);
        return new PolicyComparison(
                request.one().value(),
                request.other().value(),
                PolicyDiff.between(rights.meaning(request.one()), rights.meaning(request.other())),
                request.exitCode());
    }

    private Meaning meaning(RoleName role) {
        RolePolicySet set = sets.of(role);
        set.gaps().forEach(context.dialogue()::tell);
        return Meaning.of(set.policies());
    }

    private static Extent actionsOf(String service) {
        String prefix = service.toLowerCase(Locale.ROOT);
        if (Actions.service(prefix).isEmpty()) {
            throw LanyardException.usage(
                    "There is no service with the prefix '" + service + "' in AWS's reference.",
                    NearestNames.question(prefix, List.copyOf(Actions.prefixes()))
                            .orElse("A prefix is what stands before the colon of an action, such as ssm."));
        }
        return Extent.of(Mask.ofAction(prefix + ":*"));
    }

    /** What the reference has no action for stays as it is. */
    private static Stream<EffectiveRow> expanded(Effective effective) {
        Extent actions = effective.grant().area().actions();
        List<EffectiveRow> rows = Actions.matching(actions.within().getFirst().toString()).stream()
                .filter(actions::contains)
                .flatMap(action -> effective.within(Extent.of(Mask.ofAction(action))).stream())
                .map(EffectiveRow::of)
                .toList();
        return rows.isEmpty() ? Stream.of(EffectiveRow.of(effective)) : rows.stream();
    }
}
