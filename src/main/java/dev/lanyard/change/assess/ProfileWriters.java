package dev.lanyard.change.assess;

import dev.lanyard.aws.ssm.StateAssociations;
import dev.lanyard.change.step.LaunchStep;
import dev.lanyard.change.step.WornProfileStep;
import dev.lanyard.inventory.Answer;
import dev.lanyard.inventory.Asking;
import dev.lanyard.inventory.Asking.Asked;
import dev.lanyard.model.Counted;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.StateAssociation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks whether State Manager gives profiles to the instances of a plan too, which would take back what the plan does: one
 * question for each Region.
 */
final class ProfileWriters {

    private final Map<RegionId, List<Wearing>> wearing;
    private final Map<RegionId, Asked<Answer<List<StateAssociation>>>> asked = new TreeMap<>();
    private final Remarks remarks = new Remarks();

    private ProfileWriters(Part part, Asking asking) {
        this.wearing = wearing(part).collect(Collectors.groupingBy(Wearing::region, TreeMap::new, Collectors.toList()));
        wearing.keySet()
                .forEach(region -> asked.put(
                        region,
                        asking.ask(() -> new StateAssociations(part.session().in(region)).of(QuickSetup.RUNBOOK))));
    }

    static Remarks check(Part part, Asking asking) {
        return new ProfileWriters(part, asking).check();
    }

    private static Stream<Wearing> wearing(Part part) {
        Stream<Wearing> changed = part.of(WornProfileStep.class)
                .map(it -> new Wearing(
                        it.number(),
                        it.step().place().region().orElseThrow(),
                        Optional.of(it.step().instance()),
                        it.step().after().map(worn -> worn.profile().name())));
        Stream<Wearing> launched = part.of(LaunchStep.class)
                .filter(it -> it.step().spec().profile().isPresent())
                .map(it -> new Wearing(
                        it.number(),
                        it.step().place().region().orElseThrow(),
                        Optional.empty(),
                        it.step().spec().profile().map(ProfileName::value)));
        return Stream.concat(changed, launched).sorted(Comparator.comparingInt(Wearing::number));
    }

    private Remarks check() {
        Map<String, List<RegionId>> refusals = new TreeMap<>();
        asked.forEach((region, question) -> {
            Answer<List<StateAssociation>> answer = question.result();
            answer.refusal()
                    .ifPresent(why -> refusals.computeIfAbsent(why, _ -> new ArrayList<>())
                            .add(region));
            answer.told().stream().flatMap(List::stream).forEach(association -> compare(region, association));
        });
        refusals.forEach((why, regions) -> remarks.note("Whether Quick Setup gives instances in "
                + Counted.names(regions) + " a profile of its own could not be looked up (" + why + ")."));
        return remarks;
    }

    private void compare(RegionId region, StateAssociation association) {
        List<Integer> steps = wearing.getOrDefault(region, List.of()).stream()
                .filter(step -> step.isAgainst(association))
                .map(Wearing::number)
                .toList();
        if (!steps.isEmpty()) {
            remarks.add(
                    QuickSetup.made(association)
                            ? ofQuickSetup(steps, region, association)
                            : ofOthers(steps, region, association));
        }
    }

    private static Finding ofQuickSetup(List<Integer> steps, RegionId region, StateAssociation association) {
        return Finding.warning(
                steps,
                "Quick Setup's association " + running(region, association) + ": it can take off what an instance wears"
                        + " and put profile " + QuickSetup.ROLE + " on, so this may not last.",
                "Take the instances out of the Quick Setup configuration first, or look at them with 'association list'"
                        + " after its next run.");
    }

    /** What role it gives is told by DescribeAssociation only, and is not needed to say that it writes. */
    private static Finding ofOthers(List<Integer> steps, RegionId region, StateAssociation association) {
        return Finding.warning(
                steps,
                "State Manager's association " + running(region, association)
                        + ": it can take off what an instance wears"
                        + " and put the profile of its role on, so this may not last.",
                "Find out in State Manager whom it belongs to, or look at them with 'association list' after its next"
                        + " run.");
    }

    private static String running(RegionId region, StateAssociation association) {
        String targets = association.targets().isEmpty()
                ? ""
                : " on " + association.targets().stream().map(Object::toString).collect(Collectors.joining(" and "));
        String schedule =
                association.scheduleExpression().isEmpty() ? "" : " (" + association.scheduleExpression() + ")";
        return association.label() + " in " + region + " runs " + association.document() + targets + schedule;
    }

    /**
     * A step that changes what an instance wears.
     *
     * @param instance empty for one that is launched, whose id nobody knows yet
     * @param profile what it is to wear; empty for nothing
     */
    private record Wearing(int number, RegionId region, Optional<InstanceId> instance, Optional<String> profile) {

        /** Whoever gives an instance what Quick Setup would give it is not taken back by it. */
        boolean isAgainst(StateAssociation association) {
            boolean agrees = QuickSetup.made(association)
                    && profile.filter(QuickSetup.ROLE::equals).isPresent();
            return !agrees && instance.map(association::mayMean).orElseGet(association::mayMeanNew);
        }
    }
}
