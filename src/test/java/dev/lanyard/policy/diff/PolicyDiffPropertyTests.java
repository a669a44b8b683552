package dev.lanyard.policy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Effect;
import dev.lanyard.policy.document.Operator;
import dev.lanyard.policy.document.Pattern;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.policy.evaluate.PolicySet;
import dev.lanyard.policy.evaluate.RequestContext;
import dev.lanyard.policy.grant.Meaning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What must hold of the differences between any two documents, by the judgement of the evaluator. */
class PolicyDiffPropertyTests {

    @Property(tries = 150)
    void aDocumentDoesNotDifferFromItself(@ForAll("documents") PolicyDocument document) {
        assertThat(diff(document, document)).isEmpty();
    }

    @Property(tries = 150)
    void orderAndTheDivisionIntoStatementsMakeNoDifference(
            @ForAll("documents") PolicyDocument document, @ForAll Random random) {
        PolicyDocument other = rewritten(document, random);

        assertThat(diff(document, other)).isEmpty();
        assertThat(diff(other, document)).isEmpty();
    }

    @Property(tries = 600)
    void whereverTheAnswerIsAnotherADifferenceSaysSo(
            @ForAll("documents") PolicyDocument before,
            @ForAll("documents") PolicyDocument after,
            @ForAll("requests") AccessRequest request) {
        String answer = answer(before, request);
        String other = answer(after, request);

        assertThat(answer.equals(other) || diff(before, after).stream().anyMatch(it -> isAbout(it, request)))
                .isTrue();
    }

    @Property(tries = 150)
    void theWayBackHasAsManyDifferencesTheOtherWayRound(
            @ForAll("documents") PolicyDocument before, @ForAll("documents") PolicyDocument after) {
        List<Difference> there = diff(before, after);
        List<Difference> back = diff(after, before);

        assertThat(count(there, Difference.Kind.GAINS)).isEqualTo(count(back, Difference.Kind.LOSES));
        assertThat(count(there, Difference.Kind.TIGHTENED)).isEqualTo(count(back, Difference.Kind.LOOSENED));
        assertThat(count(there, Difference.Kind.NEWLY_DENIED)).isEqualTo(count(back, Difference.Kind.NO_LONGER_DENIED));
    }

    @Provide
    Arbitrary<PolicyDocument> documents() {
        Arbitrary<Optional<String>> versions =
                Arbitraries.of(Optional.of(PolicyDocument.CURRENT_VERSION), Optional.of("2008-10-17"));
        return Combinators.combine(versions, statements().list().ofMinSize(1).ofMaxSize(4))
                .as((version, statements) -> new PolicyDocument(version, Optional.empty(), statements));
    }

    @Provide
    Arbitrary<AccessRequest> requests() {
        return Combinators.combine(
                        Arbitraries.of("s:A", "s:Ab", "S:a", "t:A", "t:B"),
                        Arbitraries.strings().withChars("abc").ofMaxLength(3),
                        Arbitraries.of(
                                Map.<String, String>of(),
                                Map.of("k", "a"),
                                Map.of("k", "b"),
                                Map.of("K", "ab", "n", "15")))
                .as((action, resource, keys) -> AccessRequest.of(action, resource, RequestContext.of(keys)));
    }

    private static Arbitrary<Statement> statements() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Effect.ALLOW)),
                                Tuple.of(1, Arbitraries.just(Effect.DENY))),
                        selections(Arbitraries.of("s:*", "s:A*", "s:A", "s:Ab", "t:?", "t:A", "*")),
                        selections(Arbitraries.oneOf(
                                Arbitraries.strings()
                                        .withChars("ab*?")
                                        .ofMinLength(1)
                                        .ofMaxLength(3),
                                Arbitraries.of("*", "${k}", "a${k}*", "*${missing}"))),
                        conditions())
                .as((effect, actions, resources, conditions) -> new Statement(
                        Optional.empty(), effect, Optional.empty(), actions, Optional.of(resources), conditions));
    }

    private static Arbitrary<Selection> selections(Arbitrary<String> patterns) {
        Arbitrary<List<String>> lists = patterns.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(4, lists.map(Selection::only)), Tuple.of(1, lists.map(Selection::allBut)));
    }

    private static Arbitrary<List<Condition>> conditions() {
        List<Condition> some = Stream.of(
                        condition("StringEquals", "k", "a"),
                        condition("StringEquals", "k", "a", "b"),
                        condition("StringLike", "K", "a*"),
                        condition("StringNotEqualsIfExists", "k", "a"),
                        condition("StringNotEquals", "k", "a", "b"),
                        condition("ForAllValues:StringLike", "k", "a"),
                        condition("NumericLessThan", "n", "10"),
                        condition("NumericLessThan", "n", "20"),
                        condition("NumericGreaterThanEquals", "n", "15"),
                        condition("Null", "k", "true"))
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())),
                Tuple.of(
                        2,
                        Arbitraries.of(some)
                                .list()
                                .uniqueElements(condition -> Tuple.of(condition.operator(), condition.key()))
                                .ofMinSize(1)
                                .ofMaxSize(2)));
    }

    private static Condition condition(String operator, String key, String... values) {
        return new Condition(Operator.parse(operator).orElseThrow(), key, List.of(values));
    }

    private static List<Difference> diff(PolicyDocument before, PolicyDocument after) {
        return PolicyDiff.between(Meaning.of("before", before), Meaning.of("after", after));
    }

    private static String answer(PolicyDocument document, AccessRequest request) {
        return Evaluator.evaluate(request, PolicySet.of(Kind.IDENTITY, List.of(document)))
                .decision()
                .getClass()
                .getSimpleName();
    }

    /** A resource with variables may be any; the difference must then at least be about the action. */
    private static boolean isAbout(Difference difference, AccessRequest request) {
        boolean open = difference.grant().area().resources().toString().contains("${");
        return difference.grant().area().actions().contains(request.action())
                && (open || difference.grant().area().resources().contains(request.resource()));
    }

    private static long count(List<Difference> differences, Difference.Kind kind) {
        return differences.stream().filter(it -> it.kind() == kind).count();
    }

    /** One statement for each action and resource, in any order, with other ids. */
    private static PolicyDocument rewritten(PolicyDocument document, Random random) {
        List<Statement> parts = new ArrayList<>();
        for (Statement statement : document.statements()) {
            for (Selection actions : parts(statement.actions())) {
                parts(statement.resources().orElseThrow())
                        .forEach(resources -> parts.add(new Statement(
                                Optional.of("Sid" + parts.size()),
                                statement.effect(),
                                statement.principals(),
                                actions,
                                Optional.of(resources),
                                statement.conditions().reversed())));
            }
        }
        Collections.shuffle(parts, random);
        return new PolicyDocument(document.version(), Optional.of("other"), parts);
    }

    private static List<Selection> parts(Selection selection) {
        return switch (selection) {
            case Selection.Only(List<Pattern> patterns) ->
                patterns.stream()
                        .<Selection>map(pattern -> new Selection.Only(List.of(pattern)))
                        .toList();
            case Selection.AllBut(List<Pattern> patterns) -> List.of(new Selection.AllBut(patterns.reversed()));
        };
    }
}
