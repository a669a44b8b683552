package dev.lanyard.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.Arn;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Secret;
import dev.lanyard.model.Tag;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import dev.lanyard.operation.DocumentText;
import dev.lanyard.operation.OutputFormat;
import dev.lanyard.operation.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViewsTests {

    @Test
    void aTerminalGetsATableOfTheColumnsThatAreNotDetail() {
        assertThat(Views.render(roles(), terminal(80))).isEqualTo("""
            Role name  State    Created               Tags
            web        running  2026-01-02T03:04:05Z  env=prod, team=a,b
            日本語     stopped  2026-01-02T03:04:05Z  -
            """);
    }

    @Test
    void aPipeGetsTabSeparatedRowsWithoutAHeader() {
        assertThat(Views.render(roles(), settings(Optional.empty(), Optional.empty(), false, 80)))
                .isEqualTo("""
                    web\trunning\t2026-01-02T03:04:05Z\t[{"Key":"env","Value":"prod"},{"Key":"team","Value":"a,b"}]
                    日本語\tstopped\t2026-01-02T03:04:05.500Z\t
                    """);
    }

    @Test
    void aDocumentAloneHasNothingAroundIt() {
        DocumentText document = new DocumentText("{\"Version\":\"2012-10-17\",\"Statement\":[]}");
        String indented = """
            {
              "Version": "2012-10-17",
              "Statement": []
            }
            """;

        assertThat(Views.render(document, terminal(40))).isEqualTo(indented);
        assertThat(Views.render(document, settings(Optional.empty(), Optional.empty(), false, 80)))
                .isEqualTo(indented);
        assertThat(Views.render(document, as(OutputFormat.JSON))).isEqualTo(indented);
    }

    @Test
    void jsonHoldsEveryComponentUnderAwsNames() {
        assertThat(Views.render(new Rows<>("Roles", Row.class, List.of(row("web", "running"))), as(OutputFormat.JSON)))
                .isEqualTo("""
                    {
                      "Roles": [
                        {
                          "RoleName": "web",
                          "State": "running",
                          "CreateDate": "2026-01-02T03:04:05Z",
                          "Tags": [
                            {
                              "Key": "env",
                              "Value": "prod"
                            },
                            {
                              "Key": "team",
                              "Value": "a,b"
                            }
                          ],
                          "Arn": "arn:aws:iam::111122223333:role/web",
                          "AssumeRolePolicyDocument": {
                            "Version": "2012-10-17",
                            "Statement": []
                          }
                        }
                      ]
                    }
                    """);
    }

    @Test
    void yamlQuotesWhatWouldReadAsANumber() {
        assertThat(Views.render(
                        new Rows<>("Accounts", Account.class, List.of(new Account("111122223333"))),
                        as(OutputFormat.YAML)))
                .isEqualTo("""
                    Accounts:
                    - Id: "111122223333"
                    """);
    }

    @Test
    void yamlQuotesWhatWouldReadAsADate() {
        assertThat(Views.render(
                        new Rows<>("Accounts", Account.class, List.of(new Account("2012-10-17"))),
                        as(OutputFormat.YAML)))
                .contains("- Id: \"2012-10-17\"");
    }

    @Test
    void csvHasAHeaderAndQuotesWhatNeedsIt() {
        assertThat(Views.render(
                        new Rows<>("A", Account.class, List.of(new Account("a,\"b\"\nc"), new Account("x".repeat(40)))),
                        as(OutputFormat.CSV)))
                .isEqualTo("Id\n\"a,\"\"b\"\"\nc\"\n" + "x".repeat(40) + "\n");
    }

    @Test
    void idsAreTheMarkedComponentOneALine() {
        assertThat(Views.render(roles(), as(OutputFormat.IDS))).isEqualTo("web\n日本語\n");
    }

    @Test
    void aQueryWrittenForTheAwsCliWorks() {
        assertThat(Views.render(roles(), asked("Roles[?State=='running'].RoleName", true)))
                .isEqualTo("web\n");
        assertThat(Views.render(roles(), asked("Roles[].{name: RoleName, state: State}", true)))
                .isEqualTo("""
                    name    state
                    web     running
                    日本語  stopped
                    """);
        assertThat(Views.render(roles(), asked("Roles[].[RoleName, State]", false)))
                .isEqualTo("web\trunning\n日本語\tstopped\n");
    }

    @Test
    void aBadQuerySaysWhatIsWrong() {
        assertThatThrownBy(() -> Views.render(roles(), asked("Roles[", true)))
                .isInstanceOf(LanyardException.class)
                .hasMessageContaining("--query 'Roles['");
    }

    @Test
    void oneThingIsShownAsLabelledLinesWithBlocksBelow() {
        assertThat(Views.render(details(), terminal(80))).isEqualTo("""
            Role name    web
            Arn          arn:aws:iam::111122223333:role/web
            Description  -

            Trust policy
              {
                "Version": "2012-10-17",
                "Statement": []
              }

            Policies
              Id
              111122223333
            """);
    }

    @Test
    void aTableTooNarrowForItsColumnsBecomesLabelledLines() {
        assertThat(Views.render(new Rows<>("Roles", Row.class, List.of(row("web", "running"))), terminal(30)))
                .isEqualTo("""
                    Role name  web
                    State      running
                    Created    2026-01-02T03:04:05Z
                    Tags       env=prod, team=a,b
                    """);
    }

    @Test
    void theWidestColumnIsShortenedFirstAndAMomentToItsDay() {
        assertThat(Views.render(roles(), terminal(52))).isEqualTo("""
            Role name  State    Created          Tags
            web        running  2026-01-02       env=prod, team…
            日本語     stopped  2026-01-02       -
            """);
    }

    @Test
    void namesAreNeverShortenedBecausePeopleTypeThem() {
        String name = "a-role-name-of-thirty-characters";
        Rows<Row> rows = new Rows<>("Roles", Row.class, List.of(row(name, "running")));
        assertThat(Views.render(rows, terminal(64))).contains(name).contains("2026-01-02  ");
        assertThat(Views.render(rows, terminal(50))).startsWith("Role name  " + name + "\n");
    }

    @Test
    void anEmptyListSaysSoToPeopleAndNothingToPrograms() {
        Rows<Row> none = new Rows<>("Roles", Row.class, List.of());
        assertThat(Views.render(none, terminal(80))).isEqualTo("(none)\n");
        assertThat(Views.render(none, as(OutputFormat.TSV))).isEmpty();
        assertThat(Views.render(none, as(OutputFormat.CSV))).isEqualTo("RoleName,State,CreateDate,Tags\n");
        assertThat(Views.render(none, as(OutputFormat.JSON))).isEqualTo("{\n  \"Roles\": []\n}\n");
    }

    @Test
    void changesReadAsSentencesAndAsRows() {
        Changed changed = Changed.one("created", "role web", "arn:x");
        assertThat(Views.render(changed, terminal(80))).isEqualTo("created role web (arn:x)\n");
        assertThat(Views.render(changed, as(OutputFormat.TSV))).isEqualTo("created\trole web\tarn:x\n");
    }

    @Test
    void whatCouldDriveTheTerminalIsShownAsAnEscape() {
        Rows<Account> hostile = new Rows<>("A", Account.class, List.of(new Account("a\u001b[31m\u202eb\nc")));
        assertThat(Views.render(hostile, terminal(80))).isEqualTo("Id\na\\u001b[31m\\u202eb\\nc\n");
    }

    @Test
    void secretsAreNeverShown() {
        assertThat(Views.render(new Key("AKIA", new Secret("hunter2")), as(OutputFormat.JSON)))
                .contains("\"***\"")
                .doesNotContain("hunter2");
    }

    @Test
    void coloursFollowTheMeaningOfAValue() {
        ViewSettings coloured = new ViewSettings(Optional.of(OutputFormat.TABLE), Optional.empty(), true, 80, true);
        assertThat(Views.render(new Rows<>("Roles", Row.class, List.of(row("web", "running"))), coloured))
                .contains("\u001b[36mweb\u001b[0m", "\u001b[32mrunning\u001b[0m");
    }

    private record Account(String id) {}

    private record Key(String accessKeyId, Secret secretAccessKey) {}

    private record Row(
            @Column(id = true, meaning = Meaning.NAME) String roleName,
            @Column(meaning = Meaning.STATE) String state,
            @Column(header = "Created") Instant createDate,
            List<Tag> tags,
            @Column(detail = true) Arn arn,

            @Column(detail = true, meaning = Meaning.DOCUMENT)
            String assumeRolePolicyDocument) {}

    private record Details(
            RoleName roleName,
            Arn arn,
            Optional<String> description,

            @Column(header = "Trust policy", meaning = Meaning.DOCUMENT)
            String assumeRolePolicyDocument,

            List<Account> policies) {}

    private static Rows<Row> roles() {
        Row second = new Row("日本語", "stopped", Instant.parse("2026-01-02T03:04:05.5Z"), List.of(), arn(), "");
        return new Rows<>("Roles", Row.class, List.of(row("web", "running"), second));
    }

    private static Row row(String name, String state) {
        List<Tag> tags = List.of(new Tag("env", "prod"), new Tag("team", "a,b"));
        return new Row(name, state, Instant.parse("2026-01-02T03:04:05Z"), tags, arn(), trust());
    }

    private static Details details() {
        return new Details(new RoleName("web"), arn(), Optional.empty(), trust(), List.of(new Account("111122223333")));
    }

    private static Arn arn() {
        return Arn.parse("arn:aws:iam::111122223333:role/web");
    }

    private static String trust() {
        return "{\"Version\":\"2012-10-17\",\"Statement\":[]}";
    }

    private static ViewSettings terminal(int width) {
        return settings(Optional.empty(), Optional.empty(), true, width);
    }

    private static ViewSettings as(OutputFormat format) {
        return settings(Optional.of(format), Optional.empty(), false, 80);
    }

    private static ViewSettings asked(String query, boolean terminal) {
        return settings(Optional.empty(), Optional.of(query), terminal, 80);
    }

    private static ViewSettings settings(
            Optional<OutputFormat> format, Optional<String> query, boolean terminal, int width) {
        return new ViewSettings(format, query, terminal, width, false);
    }
}
