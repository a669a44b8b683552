package dev.lanyard.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedPolicyExceptionTests {

    @Test
    void oneProblemIsToldOnOneLine() {
        MalformedPolicyException refusal = refusal("{\n  \"Version\": \"2012-10-17\"\n}");

        assertThat(refusal)
                .hasMessage("The policy is malformed at line 1, column 1: the element 'Statement' is missing.");
        assertThat(refusal.nextStep()).isEmpty();
        assertThat(refusal.serviceWords()).isEqualTo("Syntax errors in policy.");
        assertThat(refusal.isAboutJson()).isFalse();
    }

    @Test
    void furtherProblemsFollowOnTheirOwnLines() {
        MalformedPolicyException refusal = refusal("{\"Statement\":{\"Effect\":\"allow\",\"Action\":[\"*\",1,\"x\"]}}");

        assertThat(refusal)
                .hasMessage("The policy has 3 problems, the first at line 1, column 24 (Statement.Effect):"
                        + " it must be Allow or Deny, not 'allow'.");
        assertThat(refusal.nextStep().orElse("")).isEqualTo("""
            Also at line 1, column 46 (Statement.Action[1]): a text is wanted here, not '1'.
            Also at line 1, column 48 (Statement.Action[2]): 'x' is not an action such as ssm:GetDocument or ssm:*.\
            """);
        assertThat(refusal.serviceWords()).isEqualTo("Syntax errors in policy.");
    }

    @Test
    void tenProblemsAreTold() {
        assertThat(withProblems(10).nextStep().orElse("").lines()).hasSize(9).allMatch(line -> line.startsWith("Also"));
        assertThat(withProblems(12).nextStep().orElse("").lines()).hasSize(10).endsWith("And 2 more.");
        assertThat(withProblems(12).problems()).hasSize(12);
    }

    @Test
    void whatIsNoJsonHasOneProblem() {
        MalformedPolicyException refusal = refusal("{\n  \"Version\": 2012-10-17\n}");

        assertThat(refusal)
                .hasMessage("The policy cannot be read at line 2, column 14: '2012-10-17' is no number, true, false or"
                        + " null, and a text stands in double quotes.");
        assertThat(refusal.problems()).hasSize(1);
        assertThat(refusal.nextStep()).isEmpty();
        assertThat(refusal.serviceWords()).isEqualTo("Syntax errors in policy.");
        assertThat(refusal.isAboutJson()).isTrue();
    }

    @Test
    void whatStandsWhereIsToldShortly() {
        String name = "n".repeat(60_000);

        assertThat(refusal("{\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"*\",\"" + name + "\":1}}"))
                .hasMessage("The policy is malformed at line 1, column 44 (Statement): there is no element '"
                        + "n".repeat(120) + "…'.");
    }

    @Test
    void depthIsBounded() {
        String deep = "{\"a\":".repeat(4) + "[".repeat(4);

        assertThat(refusal(deep + "1" + "]".repeat(4) + "}".repeat(4)))
                .hasMessageContaining("the element 'Statement' is missing");
        assertThat(refusal(deep + "[1]" + "]".repeat(4) + "}".repeat(4)))
                .hasMessage("The policy cannot be read at line 1, column 25: lists and objects stand in one another 9"
                        + " deep here, and at most 8 are read.");
        assertThat(refusal("[".repeat(100_000))).hasMessageContaining("line 1, column 9");
    }

    @Test
    void sizeIsBounded() {
        String statement = "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\"}}";
        String largest = statement + " ".repeat(131_072 - statement.length());

        assertThat(PolicyDocument.parse(largest).statements()).hasSize(1);
        assertThat(refusal(largest + " "))
                .hasMessage("The policy cannot be read at line 1, column 1: it has 131,073 characters, and IAM takes"
                        + " 131,072 at most.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t "})
    void emptyTextsAreToldSo(String text) {
        assertThat(refusal(text)).hasMessage("The policy cannot be read at line 1, column 1: it is empty.");
    }

    private static MalformedPolicyException withProblems(int count) {
        return refusal("{\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":[1" + ",1".repeat(count - 1)
                + "]}}");
    }

    private static MalformedPolicyException refusal(String text) {
        return catchThrowableOfType(MalformedPolicyException.class, () -> PolicyDocument.parse(text));
    }
}
