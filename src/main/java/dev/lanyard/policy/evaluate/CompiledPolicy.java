package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.document.Effect;
import dev.lanyard.policy.document.PolicyDocument;
import java.util.List;
import java.util.stream.IntStream;

/** A policy made ready to be asked many times; it keeps nothing of what it was asked. */
public final class CompiledPolicy {

    private final String name;
    private final PolicyDocument document;
    private final List<CompiledStatement> statements;

    private CompiledPolicy(String name, PolicyDocument document) {
        this.name = name;
        this.document = document;
        boolean variables = document.knowsVariables();
        this.statements = IntStream.range(0, document.statements().size())
                .mapToObj(position ->
                        new CompiledStatement(position, document.statements().get(position), variables))
                .toList();
    }

    /**
     * Makes a policy ready.
     *
     * @param name what people call it: an ARN, the name of an inline policy, a file
     */
    public static CompiledPolicy of(String name, PolicyDocument document) {
        return new CompiledPolicy(name, document);
    }

    /** Returns what people call it. */
    public String name() {
        return name;
    }

    /** Returns the document that it was made of. */
    public PolicyDocument document() {
        return document;
    }

    /** Adds the statements that match to those of their effect. */
    void match(Layer layer, Question question, List<Ground> allowing, List<Ground> denying) {
        for (CompiledStatement statement : statements) {
            if (statement.matches(question)) {
                List<Ground> grounds = statement.written().effect() == Effect.ALLOW ? allowing : denying;
                grounds.add(new Ground(layer, this, statement.position(), statement.written()));
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
