package dev.lanyard.change.assess;

import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.aws.iam.PolicyScope;
import dev.lanyard.change.step.PolicyStep;
import dev.lanyard.change.step.ProfileStep;
import dev.lanyard.change.step.RoleStep;
import dev.lanyard.inventory.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Looks whether the names of new things are free: names that differ only in case are the same to IAM. */
final class NameCheck {

    private final Part part;
    private final Survey survey;
    private final Remarks remarks = new Remarks();

    private NameCheck(Part part, Survey survey) {
        this.part = part;
        this.survey = survey;
    }

    static Remarks check(Part part, Survey survey) {
        return new NameCheck(part, survey).check();
    }

    private Remarks check() {
        List<Move> roles = part.of(RoleStep.class)
                .map(it -> new Move(
                        it.number(), it.step().role().value(), it.step().after().isPresent()))
                .toList();
        check(
                "role",
                roles,
                () -> survey.roleNames()
                        .map(all -> all.stream()
                                .map(role -> role.roleName().value())
                                .toList()));
        List<Move> profiles = part.of(ProfileStep.class)
                .map(it -> new Move(
                        it.number(),
                        it.step().profile().value(),
                        it.step().after().isPresent()))
                .toList();
        check(
                "instance profile",
                profiles,
                () -> survey.profiles()
                        .map(all -> all.stream()
                                .map(profile -> profile.instanceProfileName().value())
                                .toList()));
        List<Move> policies = part.of(PolicyStep.class)
                .map(it -> new Move(
                        it.number(),
                        it.step().policy().name(),
                        it.step().after().isPresent()))
                .toList();
        check("policy", policies, this::policies);
        return remarks;
    }

    private Answer<List<String>> policies() {
        ManagedPolicies policies = new ManagedPolicies(part.session());
        return Answer.of(() -> policies.list(PolicyScope.LOCAL, false).stream()
                .map(policy -> policy.policyName().value())
                .toList());
    }

    private void check(String noun, List<Move> moves, Supplier<Answer<List<String>>> names) {
        if (moves.stream().noneMatch(Move::makes)) {
            return;
        }
        Answer<List<String>> known = names.get();
        known.refusal()
                .ifPresent(why ->
                        remarks.note("Whether the names of new things are free could not be looked up (" + why + ")."));
        Map<String, String> present = new HashMap<>();
        known.told().stream().flatMap(List::stream).forEach(name -> present.put(Part.key(name), name));
        moves.forEach(move -> follow(noun, move, present));
    }

    private void follow(String noun, Move move, Map<String, String> present) {
        String key = Part.key(move.name());
        if (!move.makes()) {
            present.remove(key);
            return;
        }
        String other = present.putIfAbsent(key, move.name());
        if (other != null) {
            remarks.add(Finding.error(List.of(move.number()), words(noun, move.name(), other), "Choose another name."));
        }
    }

    private static String words(String noun, String name, String other) {
        return name.equals(other)
                ? "There is " + article(noun) + " " + noun + " " + name + " already."
                : "There is " + article(noun) + " " + noun + " " + other + ", and to IAM the name " + name
                        + " is the same: it takes no notice of case.";
    }

    private static String article(String noun) {
        return noun.startsWith("i") ? "an" : "a";
    }

    /** A step that makes a thing or takes it away. */
    private record Move(int number, String name, boolean makes) {}
}
