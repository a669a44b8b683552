package dev.lanyard.policy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Effect;
import dev.lanyard.policy.document.Pattern;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import dev.lanyard.policy.evaluate.Layer.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What must hold of every set of policies, whatever its layers. */
class PolicySetPropertyTests {

    private static final java.util.regex.Pattern VARIABLE = java.util.regex.Pattern.compile("\\$\\{([^,}]+)");

    /** Otherwise the others would prove nothing. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void theseSetsAndRequestsMeetEveryDecision(
            @ForAll("sets") PolicySet set, @ForAll("requests") AccessRequest request) {
        Statistics.collect(Evaluator.evaluate(request, set).decision().getClass());

        Statistics.coverage(all -> {
            all.check(Decision.Allowed.class).percentage(share -> share > 5);
            all.check(Decision.ExplicitlyDenied.class).percentage(share -> share > 5);
            all.check(Decision.ImplicitlyDenied.class).percentage(share -> share > 5);
        });
    }

    @Property
    void addingADenyNeverAllowsMore(
            @ForAll("sets") PolicySet set,
            @ForAll Kind kind,
            @ForAll("statements") Statement added,
            @ForAll("requests") AccessRequest request) {
        Statement deny = new Statement(
                added.sid(), Effect.DENY, added.principals(), added.actions(), added.resources(), added.conditions());
        PolicySet more = set.with(Layer.of(kind, PolicySets.compiled(List.of(PolicyDocument.of(List.of(deny))))));

        assertThat(!allows(more, request) || allows(set, request)).isTrue();
    }

    @Property
    void addingALayerThatLimitsNeverAllowsMore(
            @ForAll("sets") PolicySet set, @ForAll("limits") Layer limit, @ForAll("requests") AccessRequest request) {
        assertThat(!allows(set.with(limit), request) || allows(set, request)).isTrue();
    }

    @Property
    void wideningThePatternsOfAllowsNeverDeniesMore(
            @ForAll("sets") PolicySet set, @ForAll("requests") AccessRequest request) {
        PolicySet wider = rewritten(set, PolicySetPropertyTests::widened);

        assertThat(!allows(set, request) || allows(wider, request)).isTrue();
    }

    @Property
    void theOrderOfLayersPoliciesAndStatementsDoesNotMatter(
            @ForAll("sets") PolicySet set, @ForAll("requests") AccessRequest request, @ForAll Random random) {
        Evaluation one = Evaluator.evaluate(request, set);
        Evaluation other = Evaluator.evaluate(request, shuffled(set, random));

        assertThat(gist(other.decision())).isEqualTo(gist(one.decision()));
        assertThat(other.missingKeys()).containsExactlyInAnyOrderElementsOf(one.missingKeys());
    }

    @Property
    void whatIsMissingIsNamedInThePoliciesAndNotInTheRequest(
            @ForAll("sets") PolicySet set, @ForAll("requests") AccessRequest request) {
        List<String> missing = Evaluator.evaluate(request, set).missingKeys();

        assertThat(keys(set)).containsAll(missing);
        assertThat(missing).noneMatch(request.context()::has);
    }

    @Property
    void actionsAndNamesOfKeysHaveNoCase(@ForAll("sets") PolicySet set, @ForAll("requests") AccessRequest request) {
        PolicySet shouted = rewritten(set, PolicySetPropertyTests::shouted);
        Map<String, List<String>> keys = request.context().keys().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toUpperCase(Locale.ROOT), Map.Entry::getValue));
        AccessRequest loud = new AccessRequest(
                request.principal(),
                request.action().toUpperCase(Locale.ROOT),
                request.resource(),
                new RequestContext(keys));

        assertThat(words(shouted, loud)).isEqualTo(words(set, request));
    }

    @Property
    void theSameQuestionHasTheSameAnswer(@ForAll("sets") PolicySet set, @ForAll("requests") AccessRequest request) {
        assertThat(Evaluator.evaluate(request, set)).isEqualTo(Evaluator.evaluate(request, set));
        assertThat(words(rewritten(set, UnaryOperator.identity()), request)).isEqualTo(words(set, request));
    }

    @Property
    void nobodyButRootIsAllowedWithoutAGrant(
            @ForAll("sets") PolicySet set,
            @ForAll("granting") Layer granting,
            @ForAll("requests") AccessRequest request) {
        boolean root = request.principal()
                .filter(Principal.identity("arn:aws:iam::111122223333:root")::equals)
                .isPresent();

        if (!root
                && Evaluator.evaluate(request, set.with(granting)).decision()
                        instanceof Decision.Allowed(var grounds)) {
            assertThat(grounds)
                    .isNotEmpty()
                    .allMatch(ground -> ground.statement().effect() == Effect.ALLOW)
                    .extracting(ground -> ground.layer().kind())
                    .isSubsetOf(Kind.IDENTITY, Kind.RESOURCE, Kind.TRUST);
        }
    }

    @Property
    void anyDenyThatALayerNamesDecides(@ForAll("sets") PolicySet set, @ForAll("requests") AccessRequest request) {
        Evaluation evaluation = Evaluator.evaluate(request, set);
        List<Ground> denying = evaluation.layers().stream()
                .flatMap(answer -> answer.denying().stream())
                .toList();

        assertThat(evaluation.layers()).extracting(LayerAnswer::layer).isEqualTo(set.layers());
        assertThat(evaluation.decision() instanceof Decision.ExplicitlyDenied).isEqualTo(!denying.isEmpty());
        assertThat(denying).allMatch(ground -> ground.statement().effect() == Effect.DENY);
    }

    @Provide
    Arbitrary<PolicySet> sets() {
        return PolicySets.sets();
    }

    @Provide
    Arbitrary<Statement> statements() {
        return PolicySets.statements(true);
    }

    @Provide
    Arbitrary<AccessRequest> requests() {
        return PolicySets.requests();
    }

    @Provide
    Arbitrary<Layer> limits() {
        return PolicySets.layers()
                .filter(layer ->
                        Set.of(Kind.CONTROL, Kind.BOUNDARY, Kind.SESSION).contains(layer.kind()));
    }

    @Provide
    Arbitrary<Layer> granting() {
        return PolicySets.layers()
                .filter(layer ->
                        Set.of(Kind.IDENTITY, Kind.RESOURCE, Kind.TRUST).contains(layer.kind()));
    }

    private static boolean allows(PolicySet set, AccessRequest request) {
        return Evaluator.evaluate(request, set).allowed();
    }

    private static String words(PolicySet set, AccessRequest request) {
        return DocumentedCase.words(Evaluator.evaluate(request, set).decision());
    }

    /** What of a decision does not depend on order. */
    private static List<String> gist(Decision decision) {
        Stream<String> causes = switch (decision) {
            case Decision.Allowed(List<Ground> grounds) -> grounds.stream().map(PolicySetPropertyTests::gist);
            case Decision.ExplicitlyDenied(List<Ground> grounds) ->
                grounds.stream().map(PolicySetPropertyTests::gist);
            case Decision.ImplicitlyDenied(List<Layer> silent) ->
                silent.stream().map(layer -> layer.kind() + layer.name());
        };
        return Stream.concat(Stream.of(decision.getClass().getSimpleName()), causes.sorted())
                .toList();
    }

    private static String gist(Ground ground) {
        return ground.layer().kind() + ground.layer().name() + ground.statement();
    }

    private static PolicySet rewritten(PolicySet set, UnaryOperator<Statement> change) {
        return new PolicySet(set.layers().stream()
                .map(layer -> new Layer(
                        layer.kind(),
                        layer.name(),
                        layer.policies().stream()
                                .map(policy -> rewritten(policy, change))
                                .toList()))
                .toList());
    }

    private static CompiledPolicy rewritten(CompiledPolicy policy, UnaryOperator<Statement> change) {
        PolicyDocument document = policy.document();
        List<Statement> statements = document.statements().stream().map(change).toList();
        return CompiledPolicy.of(policy.name(), new PolicyDocument(document.version(), document.id(), statements));
    }

    private static PolicySet shuffled(PolicySet set, Random random) {
        return new PolicySet(shuffled(set.layers(), random).stream()
                .map(layer -> new Layer(
                        layer.kind(),
                        layer.name(),
                        shuffled(layer.policies(), random).stream()
                                .map(policy -> shuffled(policy, random))
                                .toList()))
                .toList());
    }

    private static CompiledPolicy shuffled(CompiledPolicy policy, Random random) {
        PolicyDocument document = policy.document();
        return CompiledPolicy.of(
                policy.name(),
                new PolicyDocument(document.version(), document.id(), shuffled(document.statements(), random)));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    /** Every pattern that an Allow selects by gets a star at its end; those that leave out are left alone. */
    private static Statement widened(Statement of) {
        UnaryOperator<Selection> wide = selection -> switch (selection) {
            case Selection.Only(List<Pattern> patterns) ->
                Selection.only(
                        patterns.stream().map(pattern -> pattern.text() + "*").toList());
            case Selection.AllBut allBut -> allBut;
        };
        return of.effect() == Effect.DENY
                ? of
                : new Statement(
                        of.sid(),
                        of.effect(),
                        of.principals(),
                        wide.apply(of.actions()),
                        of.resources().map(wide),
                        of.conditions());
    }

    private static Statement shouted(Statement of) {
        UnaryOperator<Selection> loud = selection -> {
            List<String> texts = selection.patterns().stream()
                    .map(pattern -> pattern.text().toUpperCase(Locale.ROOT))
                    .toList();
            return selection instanceof Selection.Only ? Selection.only(texts) : Selection.allBut(texts);
        };
        List<Condition> conditions = of.conditions().stream()
                .map(it -> new Condition(it.operator(), it.key().toUpperCase(Locale.ROOT), it.values()))
                .toList();
        return new Statement(
                of.sid(), of.effect(), of.principals(), loud.apply(of.actions()), of.resources(), conditions);
    }

    private static Set<String> keys(PolicySet set) {
        return set.layers().stream()
                .flatMap(layer -> layer.policies().stream())
                .flatMap(policy -> policy.document().statements().stream())
                .flatMap(PolicySetPropertyTests::keys)
                .collect(Collectors.toSet());
    }

    private static Stream<String> keys(Statement statement) {
        Stream<String> texts = Stream.concat(
                statement.resources().map(Selection::patterns).orElse(List.of()).stream()
                        .map(Pattern::text),
                statement.conditions().stream().flatMap(condition -> condition.values().stream()));
        Stream<String> variables =
                texts.flatMap(text -> VARIABLE.matcher(text).results()).map((MatchResult result) -> result.group(1));
        return Stream.concat(statement.conditions().stream().map(Condition::key), variables);
    }
}
