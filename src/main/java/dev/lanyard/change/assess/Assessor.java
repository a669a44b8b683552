package dev.lanyard.change.assess;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.account.Callers;
import dev.lanyard.change.apply.Reach;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Place;
import dev.lanyard.inventory.Asking;
import dev.lanyard.inventory.Asking.Asked;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.CallerIdentity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds out what bears on a plan; it reads and changes nothing.
 *
 * @param reach the way to the places of the steps
 * @param organisation a session that may look around in the organisation, which is often only the caller's own
 * @param caller who the steps in his account are made as; who one is in other accounts is asked
 */
public record Assessor(Reach reach, AwsSession organisation, CallerIdentity caller, FrictionRules rules) {

    /** IAM has one control plane for the world and publishes no rate; EC2's buckets are one for each Region. */
    private static final int AT_ONCE = 20;

    /**
     * Finds it out by a few calls for the whole plan.
     *
     * <p>A caller who may make a change need not be allowed to read all this: what is refused is said and does not fail.
     *
     * @throws dev.lanyard.model.LanyardException when AWS cannot be asked at all, as without credentials
     */
    public Assessment assess(Plan plan) {
        if (plan.isEmpty()) {
            return Assessment.NOTHING_TO_DO;
        }
        try (Asking asking = new Asking(AT_ONCE)) {
            List<Asked<PartAssessment>> parts = parts(plan).stream()
                    .map(part -> asking.apart(() -> PartAssessment.of(part, this, asking)))
                    .toList();
            return together(parts.stream().map(Asked::result).toList(), plan);
        }
    }

    private List<Part> parts(Plan plan) {
        Map<Place, List<ToDo>> byAccount = plan.steps().stream()
                .collect(Collectors.groupingBy(
                        todo -> todo.step().place().global(), LinkedHashMap::new, Collectors.toList()));
        return byAccount.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), reach.session(entry.getKey()), entry.getValue()))
                .toList();
    }

    private Assessment together(List<PartAssessment> parts, Plan plan) {
        BlastRadius radius = parts.stream()
                .map(PartAssessment::radius)
                .reduce(BlastRadius.NOBODY, BlastRadius::and)
                .protecting(guarded(plan));
        Remarks remarks = new Remarks();
        parts.forEach(part -> remarks.addAll(part.remarks()));
        Friction friction = new Confirming(plan, radius, rules, this::label).decide();
        return new Assessment(radius, remarks.sorted(), friction, remarks.notes());
    }

    private List<AccountId> guarded(Plan plan) {
        return plan.steps().stream()
                .map(todo -> todo.step().place().account())
                .filter(rules.protectedAccounts()::contains)
                .distinct()
                .toList();
    }

    private String label(Place account) {
        return new Callers(reach.session(account))
                .alias()
                .orElse(account.account().value());
    }
}
