package dev.lanyard.operation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.ExitCode;
import dev.lanyard.operation.Outcome;
import dev.lanyard.operation.TestingContext;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintPoliciesTests {

    private static final String FINDINGS = "Findings[].[Severity, Code, Statement]";

    private final TestingContext context = TestingContext.sample();

    @Test
    void theOldPolicyForSystemsManagerIsNamedWithItsWildcardAndWhatToUseInstead() {
        assertThat(context.query("policy lint AmazonEC2RoleForSSM", FINDINGS)).isEqualToIgnoringWhitespace("""
            [["error", "s3-wildcard", "Statement 8"],
             ["warning", "deprecated-policy", ""],
             ["warning", "wildcard-resource", "Statement 1"],
             ["note", "ec2messages-needless", "Statement 3"]]\
            """);
        assertThat(context.query("policy lint AmazonEC2RoleForSSM", "Findings[1].Fix"))
                .contains("AmazonSSMManagedInstanceCore");
    }

    @Test
    void errorsMakeTheCheckFail() {
        assertThat(exitCode("policy lint AmazonEC2RoleforSSM")).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(exitCode("policy lint AmazonEC2RoleforSSM --fail-on never")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void warningsAndNotesDoWhereAskedFor() {
        assertThat(exitCode("policy lint AmazonSSMManagedInstanceCore")).isEqualTo(ExitCode.DONE);
        assertThat(exitCode("policy lint AmazonSSMManagedInstanceCore --fail-on warning"))
                .isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(exitCode("policy lint AmazonSSMManagedEC2InstanceDefaultPolicy --fail-on warning"))
                .isEqualTo(ExitCode.DONE);
        assertThat(exitCode("policy lint AmazonSSMManagedEC2InstanceDefaultPolicy --fail-on note"))
                .isEqualTo(ExitCode.CHECK_FAILED);
    }

    @Test
    void aVersionThatIsNotInForceCanBeLookedAt() {
        assertThat(context.query("policy lint AmazonSSMManagedInstanceCore:v2", "Findings[0].Policy"))
                .isEqualToIgnoringWhitespace("\"AmazonSSMManagedInstanceCore v2\"");
    }

    @Test
    void aFileHasLinesAndColumnsAndAPurpose(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("trust.json"), """
            {"Version": "2012-10-17",
             "Statement": {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}}\
            """);
        assertThat(context.query("policy lint @" + file + " --kind trust", "Findings[].[Code, Line, Column]"))
                .isEqualToIgnoringWhitespace("[[\"trust-open\", 2, 48]]");
    }

    @Test
    void aTextThatIsNoPolicyIsAFindingAndNoFailure(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\n  nonsense");
        assertThat(context.query("policy lint @" + file, "Findings[].[Severity, Code, Line, Column]"))
                .isEqualToIgnoringWhitespace("[[\"error\", \"malformed\", 2, 3]]");
    }

    @Test
    void aFileNeedsNoAccount(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("broken.json"), "{}");
        context.run("policy lint @" + file);
        assertThat(context.calls()).isEmpty();
    }

    @Test
    void allThatHangsOnARoleIsLookedAt() {
        context.run("role attach BuildRole AmazonEC2RoleforSSM --yes");
        assertThat(context.query("policy lint --role BuildRole", "Findings[?Severity=='error'].[Policy, Code]"))
                .isEqualToIgnoringWhitespace("[[\"AmazonEC2RoleforSSM v8\", \"s3-wildcard\"]]");
        assertThat(context.query("policy lint --role SecurityAuditor", "Findings[].[Policy, Code]"))
                .contains("trust of SecurityAuditor");
    }

    @Test
    void theAccountIsReadInOneCallAPage() {
        context.run("policy lint --all");
        assertThat(context.calls()).containsOnly("GetAccountAuthorizationDetails");
    }

    @Test
    void inTheAccountPoliciesThatAreOnlyBoundariesAreMeasuredAsSuch() {
        assertThat(context.query("policy lint --all", "Findings[?Policy=='WorkloadBoundary']"))
                .isEqualToIgnoringWhitespace("[]");
    }

    @Test
    void inTheAccountOfAwsOnlyDeprecatedPoliciesAreTold() {
        context.run("role attach BuildRole AmazonEC2RoleforSSM --yes");
        assertThat(context.query("policy lint --all", "Findings[?starts_with(Policy, 'Amazon')].[Policy, Code]"))
                .isEqualToIgnoringWhitespace("[[\"AmazonEC2RoleforSSM\", \"deprecated-policy\"]]");
    }

    @Test
    void rolesOfServicesAreLeftAlone() {
        assertThat(context.query("policy lint --all", "Findings[?contains(Policy, 'AWSServiceRole')]"))
                .isEqualToIgnoringWhitespace("[]");
    }

    @Test
    void oneThingIsLookedAtAtATime() {
        assertThatThrownBy(() -> context.run("policy lint")).hasMessage("It is not said what to look at.");
        assertThatThrownBy(() -> context.run("policy lint AmazonSSMManagedInstanceCore --all"))
                .hasMessage("It is said more than once what to look at.");
    }

    private ExitCode exitCode(String line) {
        return ((Outcome) context.run(line)).exitCode();
    }
}
