package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.evaluate.Layer.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides as AWS does: an explicit deny wins, then every layer that limits must allow, then something must grant.
 *
 * <p>Source: IAM user guide, "Policy evaluation logic", with its pages "Policy evaluation for requests within a single
 * account" and "Cross-account policy evaluation logic".
 */
public final class Evaluator {

    private Evaluator() {}

    /** Answers the request by the policies. */
    public static Evaluation evaluate(AccessRequest request, PolicySet policies) {
        Question question = new Question(request, policies.hasBoundary());
        List<LayerAnswer> answers = new ArrayList<>(policies.layers().size());
        for (Layer layer : policies.layers()) {
            answers.add(answer(layer, question));
        }
        return new Evaluation(decision(request, answers), answers, question.missingKeys(), question.warnings());
    }

    private static LayerAnswer answer(Layer layer, Question question) {
        List<Ground> allowing = new ArrayList<>();
        List<Ground> denying = new ArrayList<>();
        for (CompiledPolicy policy : layer.policies()) {
            policy.match(layer, question, allowing, denying);
        }
        return new LayerAnswer(layer, allowing, denying);
    }

    private static Decision decision(AccessRequest request, List<LayerAnswer> answers) {
        if (answers.stream().anyMatch(answer -> !answer.denying().isEmpty())) {
            return new Decision.ExplicitlyDenied(answers.stream()
                    .flatMap(answer -> answer.denying().stream())
                    .toList());
        }
        Grants grants = Grants.of(request, answers);
        List<Layer> silent = answers.stream()
                .filter(answer -> !answer.allows() && grants.needs(answer.layer()))
                .map(LayerAnswer::layer)
                .toList();
        if (!silent.isEmpty()) {
            return new Decision.ImplicitlyDenied(silent);
        }
        return new Decision.Allowed(answers.stream()
                .filter(answer -> isGrant(answer.layer().kind()))
                .flatMap(answer -> answer.allowing().stream())
                .toList());
    }

    private static boolean isGrant(Kind kind) {
        return switch (kind) {
            case IDENTITY, RESOURCE, TRUST -> true;
            case CONTROL, BOUNDARY, SESSION -> false;
        };
    }
}
