package dev.lanyard.change.assess;

import dev.lanyard.change.assess.Friction.Tier;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Felt;
import dev.lanyard.change.step.Kind;
import dev.lanyard.change.step.LaunchStep;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.Arn;
import dev.lanyard.model.Counted;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RoleName;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides what the person has to do for a plan to be applied.
 *
 * @param label what an account is called: its alias, or its id where it has none
 */
record Confirming(Plan plan, BlastRadius radius, FrictionRules rules, Function<Place, String> label) {

    Friction decide() {
        if (plan.isEmpty()) {
            return Friction.NONE;
        }
        return guarded().or(this::deleted).or(this::shared).or(this::many).orElse(Friction.ASK);
    }

    private Optional<Friction> guarded() {
        List<String> names = places().stream()
                .filter(place -> rules.protectedAccounts().contains(place.account()))
                .map(label)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Friction(Tier.ACCOUNT, names, protectedWords(names)));
    }

    private static String protectedWords(List<String> accounts) {
        return accounts.size() == 1
                ? "Account " + accounts.getFirst() + " is protected."
                : "Accounts " + Counted.names(accounts) + " are protected.";
    }

    private List<Place> places() {
        return plan.steps().stream()
                .map(todo -> todo.step().place().global())
                .distinct()
                .toList();
    }

    /** A yes does for what undo brings back, for a version felt by nobody, and for a profile that is only taken off. */
    private Optional<Friction> deleted() {
        List<Step> deleted = plan.steps().stream()
                .map(ToDo::step)
                .filter(step -> step.kind() == Kind.DELETE && step.loss().isPresent())
                .filter(step -> !(step.felt() instanceof Felt.ByNobody || step.felt() instanceof Felt.ByInstance))
                .toList();
        if (deleted.isEmpty()) {
            return Optional.empty();
        }
        // The last of what is deleted is what the others were parts of.
        Step last = deleted.getLast();
        List<Step> alike = deleted.stream()
                .filter(step -> step.getClass() == last.getClass())
                .toList();
        return Optional.of(
                alike.size() == 1
                        ? typed(
                                subject(last).orElseGet(this::account),
                                capital(last.title()) + " cannot come back as it was.")
                        : typed(account(), alike.size() + " of what is deleted cannot come back as it was."));
    }

    private Optional<Friction> shared() {
        NavigableMap<RoleName, List<String>> profiles = radius.profiles().stream()
                .filter(profile -> profile.role().isPresent())
                .collect(Collectors.groupingBy(
                        profile -> profile.role().orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(held -> held.profile().value(), Collectors.toList())));
        profiles.values().removeIf(names -> names.size() < 2);
        if (profiles.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<RoleName, List<String>> first = profiles.firstEntry();
        return Optional.of(
                profiles.size() == 1
                        ? typed(
                                first.getKey().value(),
                                "Role " + first.getKey() + " is in " + words(first.getValue()) + ".")
                        : typed(account(), profiles.size() + " roles are in several profiles each."));
    }

    private static String words(List<String> profiles) {
        return Counted.named(profiles, "profile", "profiles");
    }

    private Optional<Friction> many() {
        int running = radius.running();
        if (running > rules.nameAbove()) {
            return Optional.of(typed(subject(), running + " running instances feel this" + limit()));
        }
        int targets = targets();
        return targets > rules.nameAbove()
                ? Optional.of(typed(subject(), targets + " things are changed at once" + limit()))
                : Optional.empty();
    }

    private String limit() {
        return ", more than " + rules.nameAbove() + ".";
    }

    private int targets() {
        long things = plan.steps().stream()
                .map(todo -> todo.step().footprint().at())
                .distinct()
                .count();
        int launched = plan.steps().stream()
                .map(ToDo::step)
                .mapToInt(step ->
                        step instanceof LaunchStep launch ? launch.spec().count() - 1 : 0)
                .sum();
        return (int) things + launched;
    }

    /** Returns the name of the one thing that the plan is about; where there are several, that of the account. */
    private String subject() {
        List<String> names = plan.steps().stream()
                .flatMap(todo -> subject(todo.step()).stream())
                .distinct()
                .toList();
        return names.size() == 1 ? names.getFirst() : account();
    }

    private static Optional<String> subject(Step step) {
        return switch (step.felt()) {
            case Felt.ByNobody _ -> Optional.empty();
            case Felt.ThroughRole(RoleName role) -> Optional.of(role.value());
            case Felt.ThroughProfile(ProfileName profile) -> Optional.of(profile.value());
            case Felt.ThroughPolicy(Arn policy) -> Optional.of(policy.name());
            case Felt.ByInstance felt -> Optional.of(felt.instance().value());
        };
    }

    private String account() {
        return label.apply(places().getFirst());
    }

    private static Friction typed(String name, String reason) {
        return new Friction(Tier.NAME, List.of(name), reason);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
