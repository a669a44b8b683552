package dev.lanyard.policy.evaluate;

import java.util.List;

/**
 * The answer to a request.
 *
 * @param layers what each layer said by itself, in the order of {@link PolicySet#layers()}
 * @param missingKeys the condition keys that matching statements look at and the request does not have, as they are written
 *     there: with them the answer could be another
 * @param warnings what in the matching statements cannot do what it seems to, in sentences
 */
public record Evaluation(Decision decision, List<LayerAnswer> layers, List<String> missingKeys, List<String> warnings) {

    /** Copies the lists. */
    public Evaluation {
        layers = List.copyOf(layers);
        missingKeys = List.copyOf(missingKeys);
        warnings = List.copyOf(warnings);
    }

    /** Tells whether the request may go ahead. */
    public boolean allowed() {
        return decision.allowed();
    }
}
