package dev.lanyard.policy.evaluate;

import java.util.List;

/**
 * What one layer says by itself.
 *
 * @param allowing the statements in it that allow the request
 * @param denying the statements in it that deny the request
 */
public record LayerAnswer(Layer layer, List<Ground> allowing, List<Ground> denying) {

    /** Copies the statements. */
    public LayerAnswer {
        allowing = List.copyOf(allowing);
        denying = List.copyOf(denying);
    }

    /** Tells whether the layer lets the request pass. */
    public boolean allows() {
        return !allowing.isEmpty() && denying.isEmpty();
    }
}
