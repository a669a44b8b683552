package dev.lanyard.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Effect;
import dev.lanyard.policy.document.Operator;
import dev.lanyard.policy.document.Pattern;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PrincipalName;
import dev.lanyard.policy.document.Principals;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.Decision;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.policy.evaluate.PolicySet;
import dev.lanyard.policy.evaluate.Principal;
import dev.lanyard.policy.evaluate.RequestContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of every policy. */
class PolicyPropertyTests {

    @Property
    void whatIsWrittenReadsAsTheSame(@ForAll("documents") PolicyDocument document) {
        assertThat(PolicyDocument.parse(document.toJson())).isEqualTo(document);
    }

    @Property
    void addingADenyNeverAllowsMore(
            @ForAll("documents") PolicyDocument document,
            @ForAll("statements") Statement added,
            @ForAll("requests") AccessRequest request) {
        PolicyDocument more = with(document, withEffect(Effect.DENY, added));

        assertThat(!allows(more, request) || allows(document, request)).isTrue();
    }

    @Property
    void addingAnAllowNeverAllowsLess(
            @ForAll("documents") PolicyDocument document,
            @ForAll("statements") Statement added,
            @ForAll("requests") AccessRequest request) {
        PolicyDocument more = with(document, withEffect(Effect.ALLOW, added));

        assertThat(!allows(document, request) || allows(more, request)).isTrue();
    }

    @Property
    void wideningThePatternsOfAnAllowNeverDeniesMore(
            @ForAll("statements") Statement statement, @ForAll("requests") AccessRequest request) {
        Statement narrow = withEffect(Effect.ALLOW, statement);

        assertThat(!allows(PolicyDocument.of(List.of(narrow)), request)
                        || allows(PolicyDocument.of(List.of(widened(narrow))), request))
                .isTrue();
    }

    @Property
    void theOrderOfStatementsDoesNotMatter(
            @ForAll("documents") PolicyDocument document, @ForAll("requests") AccessRequest request) {
        List<Statement> reversed = new ArrayList<>(document.statements());
        Collections.reverse(reversed);
        PolicyDocument other = new PolicyDocument(document.version(), document.id(), reversed);

        assertThat(decide(other, request).getClass())
                .isEqualTo(decide(document, request).getClass());
    }

    @Provide
    Arbitrary<PolicyDocument> documents() {
        Arbitrary<Optional<String>> versions = Arbitraries.of(
                Optional.empty(), Optional.of(PolicyDocument.CURRENT_VERSION), Optional.of("2008-10-17"));
        return Combinators.combine(
                        versions,
                        text().optional(),
                        statements().list().ofMinSize(1).ofMaxSize(4))
                .as(PolicyDocument::new);
    }

    @Provide
    Arbitrary<Statement> statements() {
        return Combinators.combine(
                        Arbitraries.of(Effect.values()),
                        selections(Arbitraries.of("ssm:*", "ssm:Get*", "ssm:GetDocument", "iam:PassRole", "*")),
                        selections(patterns()).optional(),
                        principals().optional(),
                        conditions())
                .as((effect, actions, resources, principals, conditions) ->
                        new Statement(Optional.empty(), effect, principals, actions, resources, conditions));
    }

    @Provide
    Arbitrary<AccessRequest> requests() {
        return Combinators.combine(
                        Arbitraries.of("ssm:GetDocument", "SSM:getdocument", "iam:PassRole", "ssm:PutInventory"),
                        Arbitraries.strings().withChars("ab").ofMaxLength(4),
                        Arbitraries.of(Map.<String, String>of(), Map.of("k", "a"), Map.of("k", "b", "n", "1")))
                .as((action, resource, keys) -> new AccessRequest(
                        Optional.of(Principal.service("ec2.amazonaws.com")),
                        action,
                        resource,
                        RequestContext.of(keys)));
    }

    private static Arbitrary<Selection> selections(Arbitrary<String> patterns) {
        Arbitrary<List<String>> lists = patterns.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(lists.map(Selection::only), lists.map(Selection::allBut));
    }

    private static Arbitrary<String> patterns() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab*?").ofMaxLength(4), Arbitraries.of("${k}*", "${missing}"));
    }

    private static Arbitrary<Principals> principals() {
        Arbitrary<PrincipalName> named = Arbitraries.of(
                PrincipalName.service("ec2.amazonaws.com"),
                PrincipalName.service("ssm.amazonaws.com"),
                new PrincipalName(PrincipalName.Kind.FEDERATED, "graph.facebook.com"));
        Arbitrary<List<PrincipalName>> lists =
                Arbitraries.oneOf(Arbitraries.just(List.of(PrincipalName.everybody())), named.map(List::of));
        return Arbitraries.oneOf(lists.map(Principals.Only::new), lists.map(Principals.AllBut::new));
    }

    private static Arbitrary<List<Condition>> conditions() {
        List<Condition> all = Stream.of("StringEquals", "ForAllValues:StringNotLikeIfExists", "Null", "NumericLessThan")
                .map(name -> new Condition(Operator.parse(name).orElseThrow(), "k", List.of("a", "true")))
                .toList();
        return Arbitraries.subsetOf(all).map(List::copyOf);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings().all().ofMaxLength(8);
    }

    private static boolean allows(PolicyDocument document, AccessRequest request) {
        return decide(document, request).allowed();
    }

    private static Decision decide(PolicyDocument document, AccessRequest request) {
        return Evaluator.evaluate(request, PolicySet.of(Kind.IDENTITY, List.of(document)))
                .decision();
    }

    private static PolicyDocument with(PolicyDocument document, Statement added) {
        List<Statement> statements = new ArrayList<>(document.statements());
        statements.add(added);
        return new PolicyDocument(document.version(), document.id(), statements);
    }

    private static Statement withEffect(Effect effect, Statement of) {
        return new Statement(of.sid(), effect, of.principals(), of.actions(), of.resources(), of.conditions());
    }

    /** Every pattern that selects gets a star at its end; those that leave out are left alone. */
    private static Statement widened(Statement of) {
        return new Statement(
                of.sid(),
                of.effect(),
                of.principals(),
                widened(of.actions()),
                of.resources().map(PolicyPropertyTests::widened),
                of.conditions());
    }

    private static Selection widened(Selection selection) {
        return switch (selection) {
            case Selection.Only(List<Pattern> patterns) ->
                Selection.only(
                        patterns.stream().map(pattern -> pattern.text() + "*").toList());
            case Selection.AllBut allBut -> allBut;
        };
    }
}
