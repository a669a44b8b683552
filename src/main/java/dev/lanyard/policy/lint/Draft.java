package dev.lanyard.policy.lint;

import dev.lanyard.policy.document.Effect;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.SourceDocument;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A document under inspection, with the text it was read from. */
record Draft(SourceDocument source, String text, Subject subject) {

    PolicyDocument document() {
        return source.document();
    }

    List<Clause> clauses() {
        boolean variables = document().knowsVariables();
        return IntStream.range(0, document().statements().size())
                .mapToObj(
                        position -> new Clause(position, document().statements().get(position), variables))
                .toList();
    }

    /** Returns the statements that allow something. */
    Stream<Clause> allowing() {
        return clauses().stream().filter(clause -> clause.statement().effect() == Effect.ALLOW);
    }

    /** Tells whether any statement allows the action on something. */
    boolean mayAllow(String action) {
        return allowing().anyMatch(clause -> clause.includesAction(action));
    }
}
