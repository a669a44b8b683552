package dev.lanyard.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lanyard.policy.json.Place;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTests {

    private static final String FULL_OF_PROBLEMS = """
        {
          "version": "2012-10-17",
          "Id": 3,
          "Statement": [
            {
              "Efect": "Allow",
              "Action": ["foo", "ec2:*", null],
              "Resource": {}
            },
            {
              "Sid": "a", "Effect": "allow", "Effect": "Deny",
              "NotAction": "*:x", "Action": "s3:*"
            },
            {
              "Sid": "a", "Effect": "Deny",
              "Principal": {"Aws": "1", "Service": [[]]},
              "Condition": {"StringEqualsIfExist": {}, "Bool": {"x": null, "x": 1}}
            },
            "s3:*"
          ]
        }
        """;

    @Test
    void everyProblemIsToldWithItsPlace() {
        assertThat(problems(FULL_OF_PROBLEMS)).isEqualTo("""
            line 2, column 3: there is no element 'version'. Did you mean Version?
            line 3, column 9 (Id): a text is wanted here, not '3'.
            line 6, column 7 (Statement[0]): there is no element 'Efect'. Did you mean Effect?
            line 7, column 18 (Statement[0].Action[0]): 'foo' is not an action such as ssm:GetDocument or ssm:*.
            line 7, column 34 (Statement[0].Action[2]): a text is wanted here, not null.
            line 8, column 19 (Statement[0].Resource): a text is wanted here, not an object.
            line 10, column 5 (Statement[1]): it has both 'Action' and 'NotAction'.
            line 11, column 29 (Statement[1].Effect): it must be Allow or Deny, not 'allow'.
            line 11, column 38 (Statement[1]): 'Effect' stands twice; the first is at line 11, column 19.
            line 12, column 20 (Statement[1].NotAction): '*:x' is not an action such as ssm:GetDocument or ssm:*.
            line 14, column 5 (Statement[2]): it names no action: 'Action' or 'NotAction' is wanted.
            line 15, column 14 (Statement[2].Sid): the Sid 'a' stands twice; the first is at line 11, column 14.
            line 16, column 21 (Statement[2].Principal): there is no kind of principal 'Aws'. Did you mean AWS?
            line 16, column 45 (Statement[2].Principal.Service[0]): a text is wanted here, not a list.
            line 17, column 21 (Statement[2].Condition): there is no condition operator 'StringEqualsIfExist'. Did you mean StringEqualsIfExists?
            line 17, column 62 (Statement[2].Condition.Bool.x): a text, a number, true or false is wanted here, not null.
            line 17, column 68 (Statement[2].Condition.Bool): 'x' stands twice; the first is at line 17, column 57.
            line 19, column 5 (Statement[3]): an object is wanted here, not a text.\
            """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | line 1, column 1: an object is wanted here, not a list.",
                "{} | line 1, column 1: the element 'Statement' is missing.",
                "{\"Statment\":[]} | line 1, column 2: there is no element 'Statment'. Did you mean Statement?",
                "{\"Statement\":[]} | line 1, column 14 (Statement): at least one statement is wanted here.",
                "{\"Statement\":true} | line 1, column 14 (Statement): an object is wanted here, not 'true'.",
            })
    void aDocumentIsAnObjectWithStatements(String text, String problem) {
        assertThat(problems(text)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"2020-01-01\" | it must be 2012-10-17 or 2008-10-17, not '2020-01-01'.",
                "2012 | a text is wanted here, not '2012'.",
            })
    void theVersionIsKnown(String version, String message) {
        String statement = "{\"Effect\":\"Allow\",\"Action\":\"*\"}";

        assertThat(problems("{\"Version\":" + version + ",\"Statement\":" + statement + "}"))
                .isEqualTo("line 1, column 12 (Version): " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Action\":\"a:b\" | (Statement): the element 'Effect' is missing.",
                "\"Effect\":1,\"Action\":\"a:b\" | (Statement.Effect): a text is wanted here, not '1'.",
                "\"Effect\":\"Deny\" | (Statement): it names no action: 'Action' or 'NotAction' is wanted.",
                "\"Effect\":\"Deny\",\"Action\":[] | (Statement): it names no action: 'Action' or 'NotAction' is"
                        + " wanted.",
                "\"Effect\":\"Deny\",\"Actions\":\"a:b\" | (Statement): there is no element 'Actions'. Did you mean"
                        + " Action?",
                "\"Effect\":\"Deny\",\"notaction\":\"a:b\" | (Statement): there is no element 'notaction'. Did you mean"
                        + " NotAction?",
                "\"Effect\":\"Deny\",\"Action\":\"*\",\"Nonsense\":\"a:b\" | (Statement): there is no element"
                        + " 'Nonsense'.",
                "\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\",\"NotResource\":\"*\" | (Statement): it has"
                        + " both 'Resource' and 'NotResource'.",
                "\"Effect\":\"Deny\",\"Action\":\"*\",\"Principal\":\"*\",\"NotPrincipal\":\"*\" | (Statement): it has"
                        + " both 'Principal' and 'NotPrincipal'.",
                "\"Effect\":\"Deny\",\"Action\":\"*\",\"Principal\":\"me\" | (Statement.Principal): \"*\" or an object"
                        + " such as {\"Service\": \"ec2.amazonaws.com\"} is wanted here.",
                "\"Effect\":\"Deny\",\"Action\":\"*\",\"Principal\":{\"\":\"*\"} | (Statement.Principal): there is no"
                        + " kind of principal ''.",
                "\"Effect\":\"Deny\",\"Action\":\"*\",\"Condition\":[] | (Statement.Condition): an object is wanted"
                        + " here, not a list.",
                "\"Effect\":\"Deny\",\"Action\":\"*\",\"Condition\":{\"Bool\":\"true\"} | (Statement.Condition.Bool):"
                        + " an object is wanted here, not a text.",
                "\"Effect\":\"Deny\",\"Action\":\"*\",\"Condition\":{\"NullIfExists\":{}} | (Statement.Condition):"
                        + " there is no condition operator 'NullIfExists'.",
                "\"Effect\":\"Deny\",\"Action\":\"*\",\"Sid\":false | (Statement.Sid): a text is wanted here, not"
                        + " 'false'.",
            })
    void aStatementIsRefusedWithWhatIsWrong(String elements, String problem) {
        assertThat(problems("{\"Statement\":{" + elements + "}}"))
                .endsWith(problem)
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GetRole | Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
                "a:b:c | Actions/Condition can contain only one colon.",
                "i_am:GetRole | Vendor i_am is not valid",
                ":GetRole | Vendor  is not valid",
                "*:GetRole | Action vendors (e.g., aws, ec2, etc.) must not contain wildcards.",
            })
    void wrongActionsAreRefusedInTheWordsOfIam(String action, String words) {
        String text = "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":[\"*\",\"" + action + "\"]}}";

        assertThat(refusal(text).serviceWords()).isEqualTo(words);
        assertThat(refusal(text).problems())
                .containsExactly(new Problem(
                        new Place(1, 46),
                        "Statement.Action[1]",
                        "'" + action + "' is not an action such as ssm:GetDocument or ssm:*.",
                        words));
    }

    @Test
    void sidsThatAreEmptyMayStandTwice() {
        String statement = "{\"Sid\":\"\",\"Effect\":\"Allow\",\"Action\":\"*\"}";

        assertThat(PolicyDocument.parse("{\"Statement\":[" + statement + "," + statement + "]}")
                        .statements())
                .hasSize(2);
    }

    @Test
    void whatMayBeMeantIsSoughtForTheFirstHundredOnly() {
        String unknown = IntStream.range(0, 120)
                .mapToObj(count -> "\"Boo" + (char) (count + '一') + "\":{}")
                .collect(Collectors.joining(","));
        String text = "{\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"*\",\"Condition\":{" + unknown + "}}}";

        assertThat(problems(text).lines().filter(line -> line.endsWith("Did you mean Bool?")))
                .hasSize(100);
    }

    private static String problems(String text) {
        return refusal(text).problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private static MalformedPolicyException refusal(String text) {
        return catchThrowableOfType(MalformedPolicyException.class, () -> PolicyDocument.parse(text));
    }
}
