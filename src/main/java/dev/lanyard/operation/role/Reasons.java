package dev.lanyard.operation.role;

import dev.lanyard.operation.role.RoleAnswer.Deciding;
import dev.lanyard.operation.role.RoleAnswer.Said;
import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Pattern;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import dev.lanyard.policy.evaluate.Decision;
import dev.lanyard.policy.evaluate.Glob;
import dev.lanyard.policy.evaluate.Ground;
import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.LayerAnswer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says in words what decided a request. */
final class Reasons {

    private static final int MOST_VALUES = 3;

    private Reasons() {}

    static String decision(Decision decision) {
        return switch (decision) {
            case Decision.Allowed _ -> RoleAnswer.ALLOWED;
            case Decision.ExplicitlyDenied _ -> RoleAnswer.EXPLICIT_DENY;
            case Decision.ImplicitlyDenied _ -> RoleAnswer.IMPLICIT_DENY;
        };
    }

    static String because(Decision decision) {
        return switch (decision) {
            case Decision.Allowed(List<Ground> grounds) -> by(grounds, "allows it", "allow it");
            case Decision.ExplicitlyDenied(List<Ground> grounds) -> by(grounds, "denies it", "deny it");
            case Decision.ImplicitlyDenied(List<Layer> silent) ->
                silent.stream().map(Reasons::silent).collect(Collectors.joining(", and "));
        };
    }

    /** Returns the statements that decide; where nothing allows a request there are none. */
    static List<Deciding> deciding(Decision decision, String action, String resource) {
        List<Ground> grounds = switch (decision) {
            case Decision.Allowed(List<Ground> allowing) -> allowing;
            case Decision.ExplicitlyDenied(List<Ground> denying) -> denying;
            case Decision.ImplicitlyDenied _ -> List.of();
        };
        return grounds.stream()
                .map(ground -> deciding(ground, action, resource))
                .toList();
    }

    static Said said(LayerAnswer answer) {
        List<Ground> grounds = answer.denying().isEmpty() ? answer.allowing() : answer.denying();
        String word = answer.denying().isEmpty() ? "allows" : "denies";
        return new Said(
                layer(answer.layer()),
                grounds.isEmpty() ? "is silent" : word,
                grounds.stream()
                        .map(ground -> ground.label() + " of " + ground.policy().name())
                        .toList());
    }

    private static Deciding deciding(Ground ground, String action, String resource) {
        Statement statement = ground.statement();
        return new Deciding(
                ground.policy().name(),
                layer(ground.layer()),
                ground.label(),
                statement.effect().word(),
                selection(statement.actions(), pattern -> matches(pattern, action)),
                statement
                        .resources()
                        .map(resources -> selection(resources, pattern -> matches(pattern, resource)))
                        .orElse(""),
                statement.conditions().stream().map(Reasons::condition).collect(Collectors.joining("; ")),
                PolicyDocument.of(List.of(statement)).toJson());
    }

    private static String by(List<Ground> grounds, String one, String several) {
        String first = label(grounds.getFirst());
        int others = grounds.size() - 1;
        return others == 0 ? first + " " + one : first + " and " + others + " more " + several;
    }

    private static String label(Ground ground) {
        return ground.label() + " of " + policy(ground);
    }

    /** A policy of an organisation is named with its level, and a boundary as one, because neither is on the role. */
    private static String policy(Ground ground) {
        String name = ground.policy().name();
        return switch (ground.layer().kind()) {
            case CONTROL ->
                name + " (service control policy of " + ground.layer().name() + ")";
            case BOUNDARY -> name + " (permissions boundary)";
            case IDENTITY, SESSION, RESOURCE, TRUST -> name;
        };
    }

    private static String silent(Layer layer) {
        return switch (layer.kind()) {
            case BOUNDARY -> "permissions boundary " + layer.name() + " does not allow it";
            case CONTROL -> "no service control policy of " + layer.name() + " allows it";
            case IDENTITY, SESSION, RESOURCE, TRUST -> "no " + layer.kind().word() + " allows it";
        };
    }

    private static String layer(Layer layer) {
        return switch (layer.kind()) {
            case BOUNDARY -> layer.kind().word() + " " + layer.name();
            case CONTROL -> "service control policies of " + layer.name();
            case IDENTITY -> "identity-based policies";
            case SESSION, RESOURCE, TRUST -> layer.kind().word();
        };
    }

    /** Returns the patterns that matter, and how many others there are. */
    private static String selection(Selection selection, Predicate<Pattern> matters) {
        List<String> all = selection.patterns().stream().map(Pattern::toString).toList();
        return switch (selection) {
            case Selection.Only only -> {
                Optional<String> first =
                        only.patterns().stream().filter(matters).findFirst().map(Pattern::toString);
                yield some(first.map(List::of).orElse(all), all.size());
            }
            case Selection.AllBut _ -> "all but " + some(all, all.size());
        };
    }

    private static String condition(Condition condition) {
        return condition.operator().word() + " " + condition.key() + " "
                + some(condition.values(), condition.values().size());
    }

    private static String some(List<String> shown, int all) {
        List<String> few = shown.subList(0, Math.min(shown.size(), MOST_VALUES));
        return String.join(", ", few) + (all > few.size() ? " and " + (all - few.size()) + " more" : "");
    }

    private static boolean matches(Pattern pattern, String value) {
        return Glob.of(pattern.text().toLowerCase(Locale.ROOT)).matches(value.toLowerCase(Locale.ROOT));
    }
}
