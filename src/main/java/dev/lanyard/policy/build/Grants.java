package dev.lanyard.policy.build;

import dev.lanyard.policy.document.Comparison;
import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Effect;
import dev.lanyard.policy.document.Operator;
import dev.lanyard.policy.document.Operator.Quantifier;
import dev.lanyard.policy.document.PrincipalName;
import dev.lanyard.policy.document.Principals;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a feature needs to be allowed, statement by statement. */
record Grants(List<Statement> statements) {

    static final Grants NONE = new Grants(List.of());

    /** Copies the statements. */
    Grants {
        statements = List.copyOf(statements);
    }

    /** Allows the actions whatever they are done to. */
    static Grants everywhere(List<String> actions) {
        return on("*", actions);
    }

    /** Allows the actions whatever they are done to. */
    static Grants everywhere(String... actions) {
        return everywhere(List.of(actions));
    }

    /** Allows the actions on a resource. */
    static Grants on(String resource, List<String> actions) {
        return new Grants(List.of(Statement.of(Effect.ALLOW, actions, List.of(resource))));
    }

    /** Allows the actions on a resource. */
    static Grants on(String resource, String... actions) {
        return on(resource, List.of(actions));
    }

    /** Lets a service assume the role. */
    static Grants assumedBy(String service) {
        return new Grants(List.of(new Statement(
                Optional.empty(),
                Effect.ALLOW,
                Optional.of(new Principals.Only(List.of(PrincipalName.service(service)))),
                Selection.only(List.of("sts:AssumeRole")),
                Optional.empty(),
                List.of())));
    }

    /** Allows the same only where the key of a request compares so with one of the values. */
    Grants where(Comparison comparison, String key, List<String> values) {
        Condition condition = new Condition(new Operator(Quantifier.NONE, comparison, false, false), key, values);
        return new Grants(
                statements.stream().map(statement -> with(statement, condition)).toList());
    }

    /** Allows the same only where the key of a request compares so with the value. */
    Grants where(Comparison comparison, String key, String value) {
        return where(comparison, key, List.of(value));
    }

    Grants and(Grants others) {
        return new Grants(
                Stream.concat(statements.stream(), others.statements.stream()).toList());
    }

    Grants andIf(boolean wanted, Grants others) {
        return wanted ? and(others) : this;
    }

    private static Statement with(Statement statement, Condition condition) {
        List<Condition> conditions = Stream.concat(statement.conditions().stream(), Stream.of(condition))
                .toList();
        return new Statement(
                statement.sid(),
                statement.effect(),
                statement.principals(),
                statement.actions(),
                statement.resources(),
                conditions);
    }
}
