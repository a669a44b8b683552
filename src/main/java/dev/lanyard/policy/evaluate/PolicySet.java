package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.evaluate.Layer.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All policies that bear on the requests of one principal, made ready to be asked many times.
 *
 * @param layers in the order of their kinds; several of {@link Kind#CONTROL}, one for each level of the organisation
 */
public record PolicySet(List<Layer> layers) {

    /** Copies the layers into their order. */
    public PolicySet {
        layers = layers.stream().sorted(Comparator.comparing(Layer::kind)).toList();
    }

    /** Makes a set of identity policies alone. */
    public static PolicySet ofIdentity(List<CompiledPolicy> policies) {
        return new PolicySet(List.of(Layer.of(Kind.IDENTITY, policies)));
    }

    /** Makes a set of one layer; the policies are called by their places. */
    public static PolicySet of(Kind kind, List<PolicyDocument> documents) {
        List<CompiledPolicy> policies = IntStream.range(0, documents.size())
                .mapToObj(index -> CompiledPolicy.of("policy " + (index + 1), documents.get(index)))
                .toList();
        return new PolicySet(List.of(Layer.of(kind, policies)));
    }

    /** Tells whether the principal has a permissions boundary. */
    boolean hasBoundary() {
        return layers.stream().anyMatch(layer -> layer.kind() == Kind.BOUNDARY);
    }

    /** Returns a set that has the layer too. */
    public PolicySet with(Layer layer) {
        return new PolicySet(Stream.concat(layers.stream(), Stream.of(layer)).toList());
    }
}
