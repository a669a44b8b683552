package dev.lanyard.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

/** What must hold of every document, and of every text that is none. */
class DocumentPropertyTests {

    @Property(tries = 500)
    void whatIsWrittenReadsAsTheSame(@ForAll("documents") PolicyDocument document) {
        assertThat(PolicyDocument.parse(document.toJson())).isEqualTo(document);
        assertThat(PolicyDocument.parse(document.toPrettyJson())).isEqualTo(document);
    }

    @Property(tries = 300)
    void bothFormsDifferInTheirLayoutOnly(@ForAll("documents") PolicyDocument document) {
        assertThat(PolicyTexts.compact(document.toPrettyJson())).isEqualTo(document.toJson());
        assertThat(document.toJson()).doesNotContain("\n");
    }

    @Property
    void anyTextIsADocumentOrHasAProblem(@ForAll String text) {
        assertReadOrRefused(text);
    }

    @Property
    void aDamagedDocumentIsADocumentOrHasAProblem(@ForAll("damaged") String text) {
        assertReadOrRefused(text);
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> inserted =
                Arbitraries.of("", "{", "[", "\"", ",", ":", "null", "1", "[]", "{}", "\"x\"", "\u0000");
        return Combinators.combine(
                        documents().map(PolicyDocument::toPrettyJson),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 9),
                        inserted)
                .as((whole, percent, cut, put) -> {
                    int at = whole.length() * percent / 100;
                    return whole.substring(0, at) + put + whole.substring(Math.min(whole.length(), at + cut));
                });
    }

    @Provide
    Arbitrary<PolicyDocument> documents() {
        Arbitrary<Optional<String>> versions =
                Arbitraries.of(PolicyDocument.VERSIONS).optional();
        return Combinators.combine(
                        versions,
                        text().optional(),
                        statements().list().ofMinSize(1).ofMaxSize(3))
                .as((version, id, statements) -> new PolicyDocument(version, id, withDistinctSids(statements)));
    }

    private static List<Statement> withDistinctSids(List<Statement> statements) {
        List<Statement> distinct = new ArrayList<>();
        for (Statement one : statements) {
            Optional<String> sid = one.sid().map(text -> text + distinct.size());
            distinct.add(new Statement(
                    sid, one.effect(), one.principals(), one.actions(), one.resources(), one.conditions()));
        }
        return distinct;
    }

    private static Arbitrary<Statement> statements() {
        Arbitrary<String> actions = Arbitraries.of("*", "ssm:*", "s3:Get?bject", "aws-portal:View*");
        return Combinators.combine(
                        text().optional(),
                        Arbitraries.of(Effect.values()),
                        principals().optional(),
                        selections(actions.list().ofMinSize(1).ofMaxSize(3)),
                        selections(text().list().ofMaxSize(3)).optional(),
                        conditions())
                .as(Statement::new);
    }

    private static Arbitrary<Selection> selections(Arbitrary<List<String>> lists) {
        return Arbitraries.oneOf(lists.map(Selection::only), lists.map(Selection::allBut));
    }

    private static Arbitrary<Principals> principals() {
        Arbitrary<PrincipalName.Kind> kinds =
                Arbitraries.of(PrincipalName.Kind.values()).filter(kind -> kind != PrincipalName.Kind.EVERYBODY);
        Arbitrary<List<PrincipalName>> names =
                Combinators.combine(kinds, text()).as(PrincipalName::new).list().ofMaxSize(5);
        Arbitrary<List<PrincipalName>> lists =
                Arbitraries.oneOf(Arbitraries.just(List.of(PrincipalName.everybody())), names);
        return Arbitraries.oneOf(lists.map(Principals.Only::new), lists.map(Principals.AllBut::new));
    }

    private static Arbitrary<List<Condition>> conditions() {
        Arbitrary<Operator> operators = Arbitraries.of(Stream.of("", "ForAnyValue:", "ForAllValues:")
                .flatMap(prefix -> Comparison.words().stream().map(prefix::concat))
                .flatMap(name -> Stream.of(name, name + "IfExists"))
                .flatMap(name -> Operator.parse(name).stream())
                .toList());
        Arbitrary<String> keys = Arbitraries.oneOf(Arbitraries.of("aws:SourceIp", "AWS:sourceip", "k.a[0]"), text());
        return Combinators.combine(operators, keys, text().list().ofMaxSize(3))
                .as(Condition::new)
                .list()
                .uniqueElements(condition -> Tuple.of(condition.operator(), condition.key()))
                .ofMaxSize(5);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(6),
                Arbitraries.strings()
                        .withChars("ab*${}\"\\/\u0000\n\u007f\u00e9\u20ac\uD800\uDC00")
                        .ofMaxLength(6));
    }

    private static void assertReadOrRefused(String text) {
        try {
            assertThat(PolicyDocument.parse(text).statements()).isNotEmpty();
        } catch (MalformedPolicyException refusal) {
            assertThat(refusal.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.place().line()).isPositive();
                assertThat(problem.place().column()).isBetween(1, text.length() + 1);
                assertThat(problem.message()).matches("(?s).*[.?]");
            });
        }
    }
}
