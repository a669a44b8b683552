package dev.lanyard.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyDocumentTests {

    @Test
    void everyElementIsReadAndWrittenBack() {
        String json = """
            {"Version":"2012-10-17","Id":"all","Statement":[\
            {"Sid":"one","Effect":"Allow","Principal":{"Service":["ec2.amazonaws.com","ssm.amazonaws.com"],"AWS":"111122223333"},\
            "Action":["sts:AssumeRole","sts:TagSession"],\
            "Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"},"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":["a*","b?"]}}},\
            {"Effect":"Deny","NotPrincipal":"*","NotAction":"iam:*","NotResource":"arn:aws:s3:::bücket/*"}]}\
            """;

        assertThat(PolicyDocument.parse(json).toJson()).isEqualTo(json);
    }

    @Test
    void oneStatementMayStandWithoutAList() {
        PolicyDocument document =
                PolicyDocument.parse("{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}");

        assertThat(document.statements()).hasSize(1);
        assertThat(document.version()).isEmpty();
    }

    @Test
    void numbersAndTruthValuesOfConditionsAreReadAsText() {
        PolicyDocument document =
                withCondition("{\"Bool\":{\"aws:SecureTransport\":false},\"NumericLessThan\":{\"n\":3}}");

        assertThat(document.statements().getFirst().conditions())
                .extracting(Condition::values)
                .containsExactly(List.of("false"), List.of("3"));
    }

    @Test
    void charactersThatIamRefusesAreWrittenAsEscapes() {
        PolicyDocument document = withSid("\u00e9\u20ac");

        assertThat(document.toJson()).contains("\"Sid\":\"\u00e9\\u20AC\"");
        assertThat(PolicyDocument.parse(document.toJson())).isEqualTo(document);
    }

    @Test
    void invalidJsonIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> PolicyDocument.parse("{\n  \"Version\": 2012-10-17\n}"))
                .isInstanceOf(MalformedPolicyException.class)
                .hasMessageStartingWith("The policy is not valid JSON (line 2, column ");
    }

    @Test
    void anElementTwiceIsRefused() {
        assertThatThrownBy(() -> PolicyDocument.parse("{\"Statement\":[],\"Statement\":[]}"))
                .isInstanceOf(MalformedPolicyException.class)
                .hasMessageContaining("Duplicate");
    }

    @Test
    void depthIsBounded() {
        assertThatThrownBy(() -> PolicyDocument.parse("[".repeat(100_000)))
                .isInstanceOf(MalformedPolicyException.class)
                .hasMessageContaining("nesting depth");
    }

    @Test
    void sizeIsBounded() {
        assertThatThrownBy(() -> PolicyDocument.parse(" ".repeat(131_073)))
                .hasMessage("The policy is malformed at its end: it has more than 131072 characters.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | The policy is malformed at the document: an object is wanted.",
                "{\"Statement\":[{}]} | The policy is malformed at Statement[0].Effect: it must be Allow or Deny.",
                "{\"Statement\":[]} | The policy is malformed at Statement: a statement or a list of statements is"
                        + " wanted.",
                "{\"Version\":\"2012-10-17\"} | The policy is malformed at the document: the element 'Statement' is"
                        + " missing.",
                "{\"Version\":\"2020-01-01\",\"Statement\":[]} | The policy is malformed at Version: it must be"
                        + " 2012-10-17 or 2008-10-17.",
                "{\"Statement\":[{\"Efect\":\"Allow\"}]} | The policy is malformed at Statement[0]: there is no"
                        + " element 'Efect'.",
                "{\"Statement\":{\"Effect\":\"allow\"}} | The policy is malformed at Statement.Effect: it must be"
                        + " Allow or Deny.",
                "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":[1]}} | The policy is malformed at Statement.Action:"
                        + " a text is wanted.",
                "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"a:b\",\"NotAction\":\"a:b\"}} | The policy is"
                        + " malformed at Statement: it has both 'Action' and 'NotAction'.",
                "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"me\"}} | The policy is malformed at"
                        + " Statement.Principal: \"*\" or an object such as {\"Service\": \"ec2.amazonaws.com\"} is"
                        + " wanted.",
                "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"Aws\":\"*\"}}} | The policy is malformed at"
                        + " Statement.Principal: there is no kind of principal 'Aws'.",
            })
    void malformedDocumentsAreRefusedWithTheirPlace(String json, String message) {
        assertThatThrownBy(() -> PolicyDocument.parse(json)).hasMessage(message);
    }

    @Test
    void unknownConditionOperatorsAreRefused() {
        assertThatThrownBy(() -> withCondition("{\"StringEqual\":{\"a\":\"b\"}}"))
                .hasMessage("The policy is malformed at Statement.Condition: there is no condition operator"
                        + " 'StringEqual'.");
    }

    @Test
    void nullHasNoIfExists() {
        assertThatThrownBy(() -> withCondition("{\"NullIfExists\":{\"a\":\"true\"}}"))
                .isInstanceOf(MalformedPolicyException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GetRole | Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
                "a:b:c | Actions/Condition can contain only one colon.",
                "i_am:GetRole | Vendor i_am is not valid",
            })
    void wrongActionsAreRefusedInTheWordsOfIam(String action, String words) {
        assertThatThrownBy(() -> PolicyDocument.parse(
                        "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"" + action + "\",\"Resource\":\"*\"}}"))
                .isInstanceOfSatisfying(
                        MalformedPolicyException.class,
                        refusal -> assertThat(refusal.serviceWords()).isEqualTo(words));
    }

    @Test
    void theSameSidTwiceIsRefused() {
        String statement = "{\"Sid\":\"a\",\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}";

        assertThatThrownBy(() -> PolicyDocument.parse("{\"Statement\":[" + statement + "," + statement + "]}"))
                .hasMessage("The policy has two statements with the Sid 'a'.");
    }

    private static PolicyDocument withCondition(String condition) {
        return PolicyDocument.parse(
                "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":" + condition
                        + "}}");
    }

    private static PolicyDocument withSid(String sid) {
        return PolicyDocument.parse(
                "{\"Statement\":{\"Sid\":\"" + sid + "\",\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}");
    }
}
