package dev.lanyard.policy.lint;

import static dev.lanyard.policy.lint.Linted.allow;
import static dev.lanyard.policy.lint.Linted.document;
import static dev.lanyard.policy.lint.Linted.identity;
import static dev.lanyard.policy.lint.Linted.told;
import static dev.lanyard.policy.lint.Linted.trusting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.model.Arn;
import dev.lanyard.policy.document.PolicySize;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentFaultsTests {

    private static final Arn OLD = Arn.parse("arn:aws:iam::aws:policy/service-role/AmazonEC2RoleforSSM");
    private static final String PLAIN = document(allow("'ssm:ListNodes'", "'*'"));
    private static final String TRUST = document(trusting("{'Service': 'ec2.amazonaws.com'}", ""));

    @Test
    void whatAwsRefusesIsAnErrorInItsWords() {
        assertThat(told(Code.REFUSED, PolicyKind.IDENTITY, trusting("{'Service': 'ec2.amazonaws.com'}", "")))
                .endsWith("AWS answers \"Policy document should not specify a principal.\" until it is mended.");
        assertThat(told(Code.REFUSED, PolicyKind.TRUST, allow("'sts:AssumeRole'", "'*'")))
                .endsWith("AWS answers \"Has prohibited field Resource\" until it is mended.");
    }

    @Test
    void whatServesItsPurposeIsNotRefused() {
        assertThat(codes(PLAIN, Subject.of(PolicyKind.CONTROL))).isEmpty();
        assertThat(codes(TRUST, Subject.of(PolicyKind.TRUST))).isEmpty();
    }

    @Test
    void anOldVersionOfATrustPolicyIsANote() {
        assertThat(messages(TRUST.replace("2012", "2008"), Subject.of(PolicyKind.TRUST)))
                .containsExactly("The document is of version 2008-10-17.");
        assertThat(messages(TRUST.replace("\"Version\": \"2012-10-17\", ", ""), Subject.of(PolicyKind.TRUST)))
                .containsExactly("The document names no Version, so it counts as one of 2008-10-17.");
    }

    @Test
    void anOldVersionOfAnotherPolicyIsRefused() {
        assertThat(codes(PLAIN.replace("2012", "2008"), Subject.of(PolicyKind.IDENTITY)))
                .containsExactly(Code.REFUSED);
    }

    @Test
    void aDeprecatedPolicyIsNamedWithWhatToUseInstead() {
        Finding finding =
                Linter.lint(PLAIN, Subject.managed(OLD, PolicyKind.IDENTITY)).getFirst();
        assertThat(finding.message()).isEqualTo("AmazonEC2RoleforSSM is deprecated: AWS advises against it.");
        assertThat(finding.fix()).startsWith("Attach AmazonSSMManagedInstanceCore instead");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void otherPoliciesAndOnesOfTheSameNameAreNotDeprecated() {
        Arn core = Arn.parse("arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore");
        Arn own = Arn.parse("arn:aws:iam::111122223333:policy/AmazonEC2RoleforSSM");
        assertThat(codes(PLAIN, Subject.managed(core, PolicyKind.IDENTITY))).isEmpty();
        assertThat(codes(PLAIN, Subject.managed(own, PolicyKind.IDENTITY))).isEmpty();
    }

    @Test
    void aDocumentAboveItsQuotaIsAnErrorWithTheFigure() {
        assertThat(messages(sized(6_145), Subject.identity()))
                .containsExactly("The document has 6,145 characters; a managed policy may have 6,144.");
        assertThat(codes(sized(6_145), Subject.identity())).containsExactly(Code.OVER_QUOTA);
        assertThat(codes(sized(6_145), Subject.inline())).isEmpty();
        assertThat(codes(sized(6_145), Subject.of(PolicyKind.CONTROL))).isEmpty();
    }

    @Test
    void whatAwsWroteHasNoQuota() {
        Arn audit = Arn.parse("arn:aws:iam::aws:policy/SecurityAudit");
        Arn own = Arn.parse("arn:aws:iam::111122223333:policy/Audit");
        assertThat(codes(sized(6_145), Subject.managed(audit, PolicyKind.IDENTITY)))
                .isEmpty();
        assertThat(codes(sized(6_145), Subject.managed(own, PolicyKind.IDENTITY)))
                .containsExactly(Code.OVER_QUOTA);
    }

    @Test
    void aDocumentNearItsQuotaIsANote() {
        assertThat(codes(sized(6_144), Subject.identity())).containsExactly(Code.NEAR_QUOTA);
        assertThat(codes(sized(5_530), Subject.identity())).containsExactly(Code.NEAR_QUOTA);
        assertThat(codes(sized(5_529), Subject.identity())).isEmpty();
        assertThat(messages(sized(9_500), Subject.inline()))
                .containsExactly(
                        "The document has 9,500 characters; the inline policies of a role together may have 10,240.");
    }

    @Test
    void eachKindHasItsQuota() {
        assertThat(Subject.of(PolicyKind.TRUST).quota()).contains(PolicySize.TRUST);
        assertThat(Subject.of(PolicyKind.BOUNDARY).quota()).contains(PolicySize.MANAGED);
        assertThat(Subject.of(PolicyKind.CONTROL).quota()).isEmpty();
    }

    @Test
    void aTextThatIsNoPolicyIsToldWithAllItsPlaces() {
        List<Finding> findings = Linter.lint("""
            {"Version": "2012-10-17",
             "Statement": {"Effect": "Permit", "Action": "ssm:*", "Resorce": "*"}}\
            """, Subject.identity());
        assertThat(findings).extracting(Finding::code).containsOnly(Code.MALFORMED);
        assertThat(findings)
                .extracting(finding -> finding.place().orElseThrow() + ": " + finding.message())
                .containsExactly(
                        "line 2, column 26: Statement.Effect: it must be Allow or Deny, not 'Permit'.",
                        "line 2, column 55: Statement: there is no element 'Resorce'. Did you mean Resource?");
    }

    @Test
    void aTextThatIsNoJsonIsToldWithItsPlace() {
        Finding finding = Linter.lint("{\n  nonsense", Subject.identity()).getFirst();
        assertThat(finding.place().orElseThrow()).hasToString("line 2, column 3");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void whatMattersMostComesFirstAndThenWhatStandsFirst() {
        assertThat(identity(
                        allow("['ssm:ListNodes', 'ssm:ListNodes']", "'*'"),
                        allow("'kms:*'", "'*'"),
                        allow("['ssm:Frobnicate', 's3:GetObject']", "'*'")))
                .containsExactly("s3-wildcard", "wildcard-action", "unknown-action", "duplicate-action");
    }

    @Test
    void ofTheSameWeightTheEarlierLineComesFirst() {
        assertThat(identity(allow("['logs:CreateLogGroup', 'kms:*']", "'*'"), allow("'ssm:Frobnicate'", "'*'")))
                .containsExactly("wildcard-action", "unknown-action");
    }

    private static List<Code> codes(String document, Subject subject) {
        return Linter.lint(document, subject).stream().map(Finding::code).toList();
    }

    private static List<String> messages(String document, Subject subject) {
        return Linter.lint(document, subject).stream().map(Finding::message).toList();
    }

    /** A document of so many characters: the name of a bucket makes up what is missing. */
    private static String sized(int characters) {
        String empty = document(allow("'s3:GetBucketAcl'", "'arn:aws:s3:::'"));
        String name = "b".repeat(characters - PolicySize.of(empty));
        return empty.replace("s3:::", "s3:::" + name);
    }
}
