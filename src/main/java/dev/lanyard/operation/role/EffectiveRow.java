package dev.lanyard.operation.role;

import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import dev.lanyard.policy.grant.Area;
import dev.lanyard.policy.grant.Effective;
import dev.lanyard.policy.grant.Grant;
import dev.lanyard.policy.grant.Terms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An action that a role really has.
 *
 * @param service the prefix of the service; {@code *} where there are several
 * @param when the conditions in words, and what is denied all the same
 * @param policies the policies that allow it
 * @param unless what is denied of it on conditions
 */
public record EffectiveRow(
        @Column(detail = true) String service,
        @Column(id = true, meaning = Meaning.NAME) String action,
        String resource,
        @Column(header = "Condition") String when,
        @Column(header = "Policy") List<String> policies,

        @Column(detail = true, meaning = Meaning.DOCUMENT) Optional<String> condition,

        @Column(detail = true) List<Denied> unless) {

    /** Copies the lists. */
    public EffectiveRow {
        policies = List.copyOf(policies);
        unless = List.copyOf(unless);
    }

    /** What is denied on a condition. */
    public record Denied(
            String action,
            String resource,
            @Column(meaning = Meaning.DOCUMENT) Optional<String> condition,
            List<String> policies) {

        /** Copies the list. */
        public Denied {
            policies = List.copyOf(policies);
        }

        private static Denied of(Grant denial) {
            return new Denied(
                    denial.area().actions().toString(),
                    denial.area().resources().toString(),
                    json(denial.terms()),
                    denial.sources());
        }
    }

    static EffectiveRow of(Effective effective) {
        Grant grant = effective.grant();
        String action = grant.area().actions().toString();
        return new EffectiveRow(
                service(action),
                action,
                grant.area().resources().toString(),
                when(effective),
                grant.sources(),
                json(grant.terms()),
                effective.unless().stream().map(Denied::of).toList());
    }

    private static String when(Effective effective) {
        Stream<String> only = Stream.of(effective.grant().terms().toString()).filter(text -> !text.isEmpty());
        Stream<String> unless = effective.unless().stream()
                .map(denial -> unless(effective.grant().area(), denial))
                .distinct();
        return Stream.concat(only, unless).collect(Collectors.joining(", "));
    }

    /** Only where a denial is about a part of the grant, the part is named. */
    private static String unless(Area area, Grant denial) {
        String actions = denial.area().actions().covers(area.actions())
                ? ""
                : denial.area().actions() + " ";
        boolean everywhere = denial.area().resources().covers(area.resources());
        String resources = everywhere ? "" : " on " + denial.area().resources();
        return actions + (denial.terms().isEmpty() ? "not" : "unless " + denial.terms()) + resources;
    }

    private static String service(String action) {
        int colon = action.indexOf(':');
        String prefix = colon < 0 ? "*" : action.substring(0, colon);
        return prefix.contains("*") || prefix.contains(" ") ? "*" : prefix;
    }

    private static Optional<String> json(Terms terms) {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.toJson());
    }
}
