package dev.lanyard.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.policy.json.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDocumentTests {

    private static final String TEXT = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
            {
              "Effect": "Deny",
              "Action": [
                "ssm:*",
                "ec2:*"
              ],
              "Condition": {"StringEquals": {
                "k": "1",
                "k.a[0]": "2",
                "k.a": ["3",
                        "4"]
              }}
            }
          ]
        }
        """;

    private final SourceDocument source = SourceDocument.read(TEXT);

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1",
        "Version, 2, 14",
        "Statement, 3, 16",
        "Statement[0], 4, 5",
        "Statement[0].Action, 4, 35",
        "Statement[0].Action[0], 4, 35",
        "Statement[1], 5, 5",
        "Statement[1].Action, 7, 17",
        "Statement[1].Action[1], 9, 9",
        "Statement[1].Condition.StringEquals.k, 12, 14",
        "Statement[1].Condition.StringEquals.k[0], 12, 14",
        "Statement[1].Condition.StringEquals.k.a[0], 13, 19",
        "Statement[1].Condition.StringEquals.k.a[1], 15, 17",
    })
    void elementsAreFoundByTheirPaths(String path, int line, int column) {
        assertThat(source.find(path)).contains(new Place(line, column));
        assertThat(source.place(path)).isEqualTo(new Place(line, column));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Id",
                "Vers",
                "Versions",
                "Statement[2]",
                "Statement[1234567890]",
                "Statement[]",
                "Statement[x]",
                "Statement0",
                "Statement.Effect",
                "StatementVersion",
                "Statement[0]Effect",
                "Statement[0].Action[1]",
                "Statement[0].Action.x",
            })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(source.find(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Id, 1, 1",
        "Statement[2].Effect, 3, 16",
        "Statement[0].Sid, 4, 5",
        "Statement[0].Action[7], 4, 35",
        "Statement[1].Condition.Bool.x, 11, 20",
    })
    void whatIsNotThereHasThePlaceAroundIt(String path, int line, int column) {
        assertThat(source.place(path)).isEqualTo(new Place(line, column));
    }

    @Test
    void oneStatementIsAlsoTheFirst() {
        SourceDocument one = SourceDocument.read("{\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"*\"}}");

        assertThat(one.find("Statement[0].Effect")).contains(new Place(1, 24));
        assertThat(one.find("Statement[1].Effect")).isEmpty();
    }

    @Test
    void theDocumentIsWhatTheTextSays() {
        assertThat(source.document()).isEqualTo(PolicyDocument.parse(TEXT));
    }
}
