package dev.lanyard.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyDocumentTests {

    private static final String EVERYTHING = """
        {"Version":"2012-10-17","Id":"all","Statement":[\
        {"Sid":"one","Effect":"Allow","Principal":{"Service":["ec2.amazonaws.com","ssm.amazonaws.com"],"AWS":"111122223333"},\
        "Action":["sts:AssumeRole","sts:TagSession"],\
        "Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"},"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":["a*","b?"]}}},\
        {"Effect":"Deny","NotPrincipal":"*","NotAction":"iam:*","NotResource":"arn:aws:s3:::bücket/*"}]}\
        """;

    @Test
    void everyElementIsReadAndWrittenBack() {
        assertThat(PolicyDocument.parse(EVERYTHING).toJson()).isEqualTo(EVERYTHING);
    }

    @Test
    void elementsAreWrittenInTheOrderOfTheGuide() {
        PolicyDocument document = PolicyDocument.parse("""
            {"Statement": {"Resource": [], "Condition": {"Bool": {"a": true, "b": []}}, "Action": ["s3:*", "ec2:*"],
             "Principal": {"AWS": []}, "Effect": "Allow", "Sid": "s"}, "Id": "i", "Version": "2012-10-17"}
            """);

        assertThat(document.toPrettyJson()).isEqualTo("""
            {
              "Version": "2012-10-17",
              "Id": "i",
              "Statement": [
                {
                  "Sid": "s",
                  "Effect": "Allow",
                  "Principal": {},
                  "Action": [
                    "s3:*",
                    "ec2:*"
                  ],
                  "Resource": [],
                  "Condition": {
                    "Bool": {
                      "a": "true",
                      "b": []
                    }
                  }
                }
              ]
            }\
            """);
    }

    @Test
    void oneStatementMayStandWithoutAList() {
        PolicyDocument document = withSid("a");

        assertThat(document.statements()).hasSize(1);
        assertThat(document.version()).isEmpty();
    }

    @Test
    void onlyTheCurrentVersionKnowsVariables() {
        assertThat(PolicyDocument.parse(EVERYTHING).knowsVariables()).isTrue();
        assertThat(PolicyDocument.parse(EVERYTHING.replace("2012", "2008")).knowsVariables())
                .isFalse();
        assertThat(withSid("a").knowsVariables()).isFalse();
    }

    @Test
    void numbersAndTruthValuesOfConditionsAreReadAsTheyAreWritten() {
        PolicyDocument document = PolicyDocument.parse("""
            {"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*",
             "Condition": {"Bool": {"aws:SecureTransport": false}, "NumericLessThan": {"n": [3, 1.50, 1e999999999]}}}}
            """);

        assertThat(document.statements().getFirst().conditions())
                .extracting(Condition::values)
                .containsExactly(List.of("false"), List.of("3", "1.50", "1e999999999"));
    }

    @Test
    void charactersThatIamRefusesAreWrittenAsEscapes() {
        PolicyDocument document = withSid("\u00e9\u20ac");

        assertThat(document.toJson()).contains("\"Sid\":\"\u00e9\\u20AC\"");
        assertThat(PolicyDocument.parse(document.toJson())).isEqualTo(document);
    }

    @Test
    void aDocumentHasAStatementAndAKnownVersion() {
        Statement statement = Statement.of(Effect.ALLOW, List.of("*"), List.of("*"));

        assertThatThrownBy(() -> PolicyDocument.of(List.of())).hasMessage("a document has at least one statement");
        assertThatThrownBy(() -> new PolicyDocument(Optional.of("2020"), Optional.empty(), List.of(statement)))
                .hasMessage("there is no version 2020");
    }

    private static PolicyDocument withSid(String sid) {
        return PolicyDocument.parse(
                "{\"Statement\":{\"Sid\":\"" + sid + "\",\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}");
    }
}
