package dev.lanyard.policy.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.policy.diff.PolicyDiff;
import dev.lanyard.policy.document.Pattern;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicyRules;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.grant.Meaning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every feature allows what it must, nothing else, and nothing of it could be left out. */
class SmallestThatWorksTests {

    private static final String OPERATOR = " --for-role SSMInstanceRole --for-profile SSMInstanceProfile";

    @ParameterizedTest
    @MethodSource("documented")
    void itAllowsExactlyWhatTheDocumentedOneAllows(DocumentedPolicy policy) {
        assertThat(Universe.allowed(policy.built().document())).isEqualTo(Universe.allowed(policy.wanted()));
        assertThat(PolicyDiff.between(
                        Meaning.of("wanted", policy.wanted()),
                        Meaning.of("built", policy.built().document())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documented")
    void nothingOfItCanBeLeftOut(DocumentedPolicy policy) {
        assertNothingCanBeLeftOut(policy.built().document());
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator-read-only", "operator-associate" + OPERATOR, "operator-full"})
    void nothingOfTheRightsOfOperatorsCanBeLeftOut(String words) {
        assertNothingCanBeLeftOut(DocumentedPolicy.built(words).document());
    }

    @ParameterizedTest
    @MethodSource("documented")
    void iamTakesIt(DocumentedPolicy policy) {
        BuiltPolicy built = policy.built();
        if (built.isTrust()) {
            PolicyRules.checkTrustPolicy(PolicyDocument.parse(built.json()));
        } else {
            PolicyRules.checkIdentityPolicy(PolicyDocument.parse(built.json()));
        }
        assertThat(PolicyDocument.parse(built.json())).isEqualTo(built.document());
    }

    /** AWS's SsmOnboardingInlinePolicy (page quick-setup-assume-role), whose reading calls are among those of Lanyard. */
    @Test
    void whoAssociatesMayDoWhatAwsHasForItAndLook() {
        PolicyDocument pattern = PolicyDocument.parse("""
            {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["iam:CreateInstanceProfile", "iam:ListInstanceProfilesForRole",
                  "ec2:DescribeIamInstanceProfileAssociations", "iam:GetInstanceProfile",
                  "iam:AddRoleToInstanceProfile"], "Resource": "*"},
              {"Effect": "Allow", "Action": ["ec2:AssociateIamInstanceProfile"], "Resource": "arn:aws:ec2:*:*:instance/*",
                "Condition": {"Null": {"ec2:InstanceProfile": "true"},
                  "ArnLike": {"ec2:NewInstanceProfile": "arn:aws:iam::*:instance-profile/SSMInstanceProfile"}}},
              {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::*:role/SSMInstanceRole",
                "Condition": {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}}]}
            """);
        Set<AccessRequest> wanted = new HashSet<>(Universe.allowed(pattern));
        wanted.addAll(
                Universe.allowed(DocumentedPolicy.built("operator-read-only").document()));

        assertThat(Universe.allowed(
                        DocumentedPolicy.built("operator-associate" + OPERATOR).document()))
                .isEqualTo(wanted);
    }

    @Test
    void whoAssociatesInOneAccountMayNotInAnother() {
        Set<AccessRequest> everywhere = Universe.allowed(
                DocumentedPolicy.built("operator-associate" + OPERATOR).document());
        Set<AccessRequest> here =
                Universe.allowed(DocumentedPolicy.built("operator-associate --account 111122223333" + OPERATOR)
                        .document());

        assertThat(everywhere).containsAll(here);
        assertThat(everywhere.stream().filter(request -> !here.contains(request)))
                .extracting(AccessRequest::resource)
                .containsOnly("arn:aws:ec2:us-east-1:444455556666:instance/i-0123456789abcdef0");
    }

    @Test
    void everyFeatureIsDocumented() throws IOException {
        Stream<Feature> operators =
                Stream.of(Feature.OPERATOR_READ_ONLY, Feature.OPERATOR_ASSOCIATE, Feature.OPERATOR_FULL);
        Stream<Feature> documented =
                documented().stream().flatMap(policy -> DocumentedPolicy.features(policy.words()).stream());

        assertThat(Stream.concat(operators, documented)).containsAll(Arrays.asList(Feature.values()));
        assertThat(Universe.size()).isGreaterThan(5_000);
    }

    static List<DocumentedPolicy> documented() throws IOException {
        return DocumentedPolicy.all();
    }

    private static void assertNothingCanBeLeftOut(PolicyDocument document) {
        Set<AccessRequest> wanted = Universe.allowed(document);
        for (PolicyDocument smaller : smaller(document)) {
            assertThat(Universe.allowed(smaller, wanted)).as(smaller.toJson()).isNotEqualTo(wanted);
        }
    }

    /** The document without one statement, one action, or one resource. */
    private static List<PolicyDocument> smaller(PolicyDocument document) {
        List<PolicyDocument> smaller = new ArrayList<>();
        for (Statement statement : document.statements()) {
            Stream<Statement> withoutAction = without(statement.actions()).map(left -> with(statement, left));
            Stream<Statement> withoutResource = statement.resources().stream()
                    .flatMap(SmallestThatWorksTests::without)
                    .map(left -> onto(statement, left));
            Stream.concat(withoutAction, withoutResource)
                    .forEach(changed -> smaller.add(replaced(document, statement, List.of(changed))));
            if (document.statements().size() > 1) {
                smaller.add(replaced(document, statement, List.of()));
            }
        }
        return smaller;
    }

    private static PolicyDocument replaced(PolicyDocument document, Statement old, List<Statement> changed) {
        return PolicyDocument.of(document.statements().stream()
                .flatMap(statement -> statement.equals(old) ? changed.stream() : Stream.of(statement))
                .toList());
    }

    private static Stream<Selection> without(Selection selection) {
        List<String> all = selection.patterns().stream().map(Pattern::text).toList();
        return all.size() < 2
                ? Stream.of()
                : all.stream()
                        .map(gone -> Selection.only(
                                all.stream().filter(one -> !one.equals(gone)).toList()));
    }

    private static Statement with(Statement statement, Selection actions) {
        return new Statement(
                statement.sid(),
                statement.effect(),
                statement.principals(),
                actions,
                statement.resources(),
                statement.conditions());
    }

    private static Statement onto(Statement statement, Selection resources) {
        return new Statement(
                statement.sid(),
                statement.effect(),
                statement.principals(),
                statement.actions(),
                Optional.of(resources),
                statement.conditions());
    }
}
