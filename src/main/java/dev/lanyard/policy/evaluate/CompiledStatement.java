package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.document.Effect;
import dev.lanyard.policy.document.Principals;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import java.util.List;
import java.util.Optional;

/** A statement made ready. */
final class CompiledStatement {

    private final int position;
    private final Statement written;
    private final CompiledActions actions;
    private final Optional<CompiledResources> resources;
    private final List<CompiledCondition> conditions;
    private final List<String> warnings;

    CompiledStatement(int position, Statement written, boolean variables) {
        this.position = position;
        this.written = written;
        this.actions = CompiledActions.of(written.actions());
        this.resources = written.resources().map((Selection it) -> CompiledResources.of(it, variables));
        this.conditions = written.conditions().stream()
                .map(condition -> CompiledCondition.of(condition, variables))
                .toList();
        this.warnings = Warnings.of(position, written, variables);
    }

    int position() {
        return position;
    }

    Statement written() {
        return written;
    }

    boolean matches(Question question) {
        boolean concerned =
                actions.include(question.action()) && isAboutPrincipal(question) && includesResource(question);
        if (concerned && !warnings.isEmpty()) {
            question.warn(warnings);
        }
        return concerned && conditionsHold(question);
    }

    /** A trust policy has no resource: it is about the role that it hangs on. */
    private boolean includesResource(Question question) {
        return resources.isEmpty() || resources.get().include(question);
    }

    private boolean isAboutPrincipal(Question question) {
        return written.principals().isEmpty()
                || question.request()
                        .principal()
                        .filter(asking ->
                                asking.isAmong(written.principals().get()) || isDeniedForItsBoundary(asking, question))
                        .isPresent();
    }

    /**
     * "The NotPrincipal element with a Deny effect will always deny any IAM principal that has a permissions boundary policy
     * attached" (IAM user guide, "Permissions boundaries for IAM entities").
     */
    private boolean isDeniedForItsBoundary(Principal asking, Question question) {
        return question.bounded()
                && asking instanceof Principal.Identity
                && written.effect() == Effect.DENY
                && written.principals()
                        .filter(Principals.AllBut.class::isInstance)
                        .isPresent();
    }

    /** Asks every condition, so that all keys that are missing are noticed at once. */
    private boolean conditionsHold(Question question) {
        boolean all = true;
        for (CompiledCondition condition : conditions) {
            all &= condition.holds(question);
        }
        return all;
    }
}
