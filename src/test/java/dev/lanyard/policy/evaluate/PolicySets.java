package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Effect;
import dev.lanyard.policy.document.Operator;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PrincipalName;
import dev.lanyard.policy.document.Principals;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import dev.lanyard.policy.evaluate.Layer.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Sets of policies and requests for property tests: few words, so that they meet often. */
final class PolicySets {

    private static final String ACCOUNT = "111122223333";

    private PolicySets() {}

    static Arbitrary<PolicySet> sets() {
        return layers().list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .filter(PolicySets::isOfOneResource)
                .map(PolicySet::new);
    }

    /** A request is about one resource, which has one policy at most. */
    private static boolean isOfOneResource(List<Layer> layers) {
        return layers.stream()
                        .filter(layer -> layer.kind() == Kind.RESOURCE || layer.kind() == Kind.TRUST)
                        .count()
                < 2;
    }

    static Arbitrary<Layer> layers() {
        return Arbitraries.of(Kind.values()).flatMap(PolicySets::layers);
    }

    /** Makes layers of a kind; only those on resources name principals. */
    static Arbitrary<Layer> layers(Kind kind) {
        boolean named = kind == Kind.RESOURCE || kind == Kind.TRUST;
        Arbitrary<String> names =
                kind == Kind.CONTROL ? Arbitraries.of("root", "unit", "account") : Arbitraries.just("");
        Arbitrary<List<CompiledPolicy>> policies =
                documents(named).list().ofMaxSize(3).map(PolicySets::compiled);
        return Combinators.combine(names, policies).as((name, list) -> new Layer(kind, name, list));
    }

    static Arbitrary<Statement> statements(boolean named) {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(8, Arbitraries.just(Effect.ALLOW)),
                                Tuple.of(1, Arbitraries.just(Effect.DENY))),
                        named ? principals().map(Optional::of) : Arbitraries.just(Optional.<Principals>empty()),
                        selections("ssm:*", "ssm:Get*", "ssm:GetDocument", "iam:PassRole", "*"),
                        selections("*", "arn:aws:s3:::*", "arn:aws:ssm:*:*:${k}*", "arn:aws:ssm:*:1*:a?", "${missing}"),
                        conditions())
                .as((effect, principals, actions, resources, conditions) -> new Statement(
                        Optional.empty(), effect, principals, actions, Optional.of(resources), conditions));
    }

    static Arbitrary<AccessRequest> requests() {
        return Combinators.combine(
                        principal().optional(0.8),
                        Arbitraries.of("ssm:GetDocument", "SSM:getdocument", "iam:PassRole", "ssm:PutInventory"),
                        Arbitraries.of(
                                "*",
                                "arn:aws:s3:::b",
                                "arn:aws:ssm:eu-west-1:" + ACCOUNT + ":ab",
                                "arn:aws:ssm:eu-west-1:999999999999:ab",
                                "arn:aws:kms:eu-west-1:" + ACCOUNT + ":key/a"),
                        Arbitraries.of(
                                Map.<String, String>of(),
                                Map.of("k", "a"),
                                Map.of("k", "b", "n", "1", "aws:ResourceAccount", "999999999999"),
                                Map.of("k", "", "aws:ResourceAccount", ACCOUNT)))
                .as((who, action, resource, keys) -> new AccessRequest(who, action, resource, RequestContext.of(keys)));
    }

    static List<CompiledPolicy> compiled(List<PolicyDocument> documents) {
        return documents.stream()
                .map(document -> CompiledPolicy.of("policy", document))
                .toList();
    }

    private static Arbitrary<PolicyDocument> documents(boolean named) {
        Arbitrary<Optional<String>> versions =
                Arbitraries.of(Optional.of(PolicyDocument.CURRENT_VERSION), Optional.of("2008-10-17"));
        return Combinators.combine(
                        versions, statements(named).list().ofMinSize(1).ofMaxSize(3))
                .as((version, statements) -> new PolicyDocument(version, Optional.empty(), statements));
    }

    private static Arbitrary<Selection> selections(String... patterns) {
        Arbitrary<List<String>> lists =
                Arbitraries.of(patterns).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(4, lists.map(Selection::only)), Tuple.of(1, lists.map(Selection::allBut)));
    }

    private static Arbitrary<Principal> principal() {
        return Arbitraries.of(
                Principal.identity("arn:aws:iam::" + ACCOUNT + ":user/u"),
                Principal.identity("arn:aws:sts::" + ACCOUNT + ":assumed-role/r/s"),
                Principal.identity("arn:aws:iam::" + ACCOUNT + ":root"),
                Principal.service("ec2.amazonaws.com"));
    }

    private static Arbitrary<Principals> principals() {
        Arbitrary<List<PrincipalName>> several = Arbitraries.of(
                        new PrincipalName(PrincipalName.Kind.AWS, "*"),
                        PrincipalName.service("ec2.amazonaws.com"),
                        new PrincipalName(PrincipalName.Kind.AWS, ACCOUNT),
                        new PrincipalName(PrincipalName.Kind.AWS, "arn:aws:iam::" + ACCOUNT + ":role/r"),
                        new PrincipalName(PrincipalName.Kind.AWS, "arn:aws:sts::" + ACCOUNT + ":assumed-role/r/s"),
                        new PrincipalName(PrincipalName.Kind.AWS, "arn:aws:iam::" + ACCOUNT + ":user/u"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
        Arbitrary<List<PrincipalName>> names = Arbitraries.frequencyOf(
                Tuple.of(6, several), Tuple.of(1, Arbitraries.just(List.of(PrincipalName.everybody()))));
        return Arbitraries.frequencyOf(
                Tuple.of(4, names.map(Principals.Only::new)), Tuple.of(1, names.map(Principals.AllBut::new)));
    }

    private static Arbitrary<List<Condition>> conditions() {
        List<Condition> all = Stream.of(
                        "StringEquals",
                        "ForAllValues:StringNotLikeIfExists",
                        "Null",
                        "NumericLessThan",
                        "StringNotEquals")
                .map(name -> new Condition(Operator.parse(name).orElseThrow(), "k", List.of("a", "true", "${n}")))
                .toList();
        return Arbitraries.of(all).list().ofMaxSize(1);
    }
}
