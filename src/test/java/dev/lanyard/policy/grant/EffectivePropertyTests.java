package dev.lanyard.policy.grant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.policy.document.Effect;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.CompiledPolicy;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.policy.evaluate.PolicySet;
import dev.lanyard.policy.evaluate.RequestContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is said to be effective, against what the evaluator allows, for policies without conditions. */
class EffectivePropertyTests {

    private static final List<String> ACTIONS = List.of("s:A", "S:a", "s:Ab", "s:Abc", "t:A", "t:b");
    private static final List<String> RESOURCES = List.of("a", "b", "ab", "ba", "abb", "bab", "c");

    @Property(tries = 150)
    void aRequestIsAllowedWhenSomethingEffectiveIsAboutIt(@ForAll("sets") PolicySet policies) {
        List<Effective> effective = Effective.of(Meaning.of(policies));

        for (String action : ACTIONS) {
            for (String resource : RESOURCES) {
                boolean said =
                        effective.stream().anyMatch(it -> it.grant().area().contains(action, resource));
                assertThat(said).as(action + " " + resource).isEqualTo(allowed(policies, action, resource));
            }
        }
    }

    @Property(tries = 100)
    void nothingEffectiveCoversAnother(@ForAll("sets") PolicySet policies) {
        List<Grant> grants = Effective.of(Meaning.of(policies)).stream()
                .map(Effective::grant)
                .toList();

        assertThat(grants)
                .noneMatch(grant -> grants.stream().anyMatch(other -> !other.equals(grant) && other.covers(grant)));
    }

    @Provide
    Arbitrary<PolicySet> sets() {
        Arbitrary<Layer> identity =
                documents().list().ofMinSize(1).ofMaxSize(2).map(some -> layer(Kind.IDENTITY, some));
        Arbitrary<Optional<Layer>> boundary =
                documents().map(one -> layer(Kind.BOUNDARY, List.of(one))).optional();
        Arbitrary<Optional<Layer>> control =
                documents().map(one -> layer(Kind.CONTROL, List.of(one))).optional(0.3);
        return Combinators.combine(identity, boundary, control)
                .as((first, second, third) -> new PolicySet(Stream.of(Optional.of(first), second, third)
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private static Layer layer(Kind kind, List<PolicyDocument> documents) {
        return Layer.of(
                kind,
                documents.stream()
                        .map(document -> CompiledPolicy.of(kind.word(), document))
                        .toList());
    }

    private static Arbitrary<PolicyDocument> documents() {
        return statements().list().ofMinSize(1).ofMaxSize(3).map(PolicyDocument::of);
    }

    private static Arbitrary<Statement> statements() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Effect.ALLOW)),
                                Tuple.of(1, Arbitraries.just(Effect.DENY))),
                        selections(Arbitraries.of("s:*", "s:A*", "s:*b*", "s:?", "S:ab", "t:*", "*:a", "*")),
                        selections(Arbitraries.strings()
                                .withChars("ab*?")
                                .ofMinLength(1)
                                .ofMaxLength(3)))
                .as((effect, actions, resources) -> new Statement(
                        Optional.empty(), effect, Optional.empty(), actions, Optional.of(resources), List.of()));
    }

    private static Arbitrary<Selection> selections(Arbitrary<String> patterns) {
        Arbitrary<List<String>> lists = patterns.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(4, lists.map(Selection::only)), Tuple.of(1, lists.map(Selection::allBut)));
    }

    private static boolean allowed(PolicySet policies, String action, String resource) {
        return Evaluator.evaluate(AccessRequest.of(action, resource, RequestContext.EMPTY), policies)
                .allowed();
    }
}
