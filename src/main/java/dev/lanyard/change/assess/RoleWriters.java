package dev.lanyard.change.assess;

import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Felt;
import dev.lanyard.change.step.ProfileStep;
import dev.lanyard.change.step.RoleStep;
import dev.lanyard.model.Counted;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks whether Quick Setup writes the roles and profiles of a plan too. */
final class RoleWriters {

    private static final String NEXT =
            "Change it in the Quick Setup configuration, or take the instances out of that first.";

    private final Part part;
    private final Survey survey;
    private final Map<RoleName, List<Integer>> roles = new LinkedHashMap<>();
    private final List<Integer> profile = new ArrayList<>();
    private final Remarks remarks = new Remarks();

    private RoleWriters(Part part, Survey survey) {
        this.part = part;
        this.survey = survey;
    }

    static Remarks check(Part part, Survey survey) {
        return new RoleWriters(part, survey).check();
    }

    private Remarks check() {
        gather();
        checkRoles();
        if (!profile.isEmpty()) {
            remarks.add(Finding.warning(profile, words("profile " + QuickSetup.ROLE, "it is its own"), NEXT));
        }
        return remarks;
    }

    private void checkRoles() {
        Map<String, List<RoleName>> refusals = new TreeMap<>();
        roles.forEach((role, steps) -> {
            if (isOwn(role)) {
                remarks.add(Finding.warning(steps, words("role " + role, "it is its own"), NEXT));
            } else if (survey.roles().contains(role)) {
                lookAtTags(role, steps, refusals);
            }
        });
        refusals.forEach((why, names) -> remarks.note("Whether Quick Setup writes "
                + Counted.named(names, "role", "roles") + " too could not be looked up (" + why + ")."));
    }

    /** What is new is felt by nobody, so it is looked at itself. */
    private void gather() {
        part.steps().forEach(this::addFelt);
        part.of(RoleStep.class)
                .filter(it -> it.step().after().isPresent())
                .forEach(it -> addTo(it.step().role(), it.number()));
        part.of(ProfileStep.class)
                .filter(it -> it.step().after().isPresent())
                .forEach(it -> addProfile(it.step().profile(), it.number()));
    }

    private void addFelt(ToDo todo) {
        switch (todo.step().felt()) {
            case Felt.ThroughRole(RoleName role) -> addTo(role, todo.number());
            case Felt.ThroughProfile(ProfileName name) -> addProfile(name, todo.number());
            case Felt.ByNobody _, Felt.ByInstance _, Felt.ThroughPolicy _ -> {}
        }
    }

    private void addTo(RoleName role, int step) {
        roles.computeIfAbsent(role, _ -> new ArrayList<>()).add(step);
    }

    private void addProfile(ProfileName name, int step) {
        if (isOwn(name)) {
            profile.add(step);
        }
    }

    private static boolean isOwn(Object name) {
        return Part.key(name).equals(Part.key(QuickSetup.ROLE));
    }

    private void lookAtTags(RoleName role, List<Integer> steps, Map<String, List<RoleName>> refusals) {
        RoleFacts facts = survey.role(role);
        List<String> tags = facts.tags().told().stream()
                .flatMap(List::stream)
                .map(Tag::key)
                .filter(key -> key.startsWith(QuickSetup.TAG))
                .toList();
        if (!tags.isEmpty()) {
            remarks.add(Finding.warning(steps, words("role " + role, "tag " + Counted.names(tags)), NEXT));
        }
        facts.tags()
                .refusal()
                .ifPresent(why ->
                        refusals.computeIfAbsent(why, _ -> new ArrayList<>()).add(role));
    }

    private static String words(String thing, String why) {
        return "Quick Setup writes " + thing + " too (" + why + "), so this may not last.";
    }
}
