package dev.lanyard.operation.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.InstanceId;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.PolicyRef;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import dev.lanyard.operation.OutputFormat;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.words.WordLexer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandParserTests {

    private static final String STDIN = "{\"from\": \"stdin ✓\"}";

    @TempDir
    private Path directory;

    @Test
    void wordsBecomeARequest() {
        assertThat(request("role attach web First arn:aws:iam::aws:policy/Second"))
                .isEqualTo(new SampleOperations.Attach(
                        new RoleName("web"),
                        List.of(PolicyRef.parse("First"), PolicyRef.parse("arn:aws:iam::aws:policy/Second"))));
    }

    @Test
    void everyTypeIsRead() {
        String line = "types read hi --count=3 --big-count 9000000000 --force --wait-for 1h30m --kind very-large"
                + " --file sub/x --tag a=1 --tag=b=2,3";
        assertThat(request(line))
                .isEqualTo(new SampleOperations.Types(
                        Optional.of("hi"),
                        3,
                        Optional.of(9_000_000_000L),
                        true,
                        Optional.of(Duration.ofMinutes(90)),
                        Optional.of(SampleOperations.Kind.VERY_LARGE),
                        Optional.of(directory.resolve("sub/x")),
                        List.of(new Tag("a", "1"), new Tag("b", "2,3"))));
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        assertThat(request("types read"))
                .isEqualTo(new SampleOperations.Types(
                        Optional.empty(),
                        7,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "--region eu-west-1 role trust show web --output json -y",
        "role --region=eu-west-1 trust -y show --output=json web",
        "-y --output json --region eu-west-1 role trust show -- web"
    })
    void globalOptionsStandAnywhere(String line) {
        Invocation.Run<?, ?> run = run(line);
        assertThat(run.request()).isEqualTo(new SampleOperations.ShowTrust(new RoleName("web")));
        assertThat(run.options().region()).contains(new RegionId("eu-west-1"));
        assertThat(run.options().output()).contains(OutputFormat.JSON);
        assertThat(run.options().yes()).isTrue();
    }

    @Test
    void afterItsWordsACommandsOwnOptionWins() {
        Invocation.Run<?, ?> run = run("--profile dev association set i-0123456789abcdef0 --profile Web");
        assertThat(run.request())
                .isEqualTo(new SampleOperations.SetAssociation(
                        List.of(new InstanceId("i-0123456789abcdef0")), new ProfileName("Web")));
        assertThat(run.options().configProfile()).contains("dev");
        assertThat(run("association set i-0123456789abcdef0 --profile Web --aws-profile dev")
                        .options()
                        .configProfile())
                .contains("dev");
    }

    @Test
    void documentsComeFromTheLineAFileOrStandardInput() throws IOException {
        Files.writeString(directory.resolve("trust.json"), "\uFEFF{\"from\": \"file ✓\"}");
        assertThat(document("'{\"a\": 1}'")).isEqualTo("{\"a\": 1}");
        assertThat(document("@trust.json")).isEqualTo("{\"from\": \"file ✓\"}");
        assertThat(document("-")).isEqualTo(STDIN);
    }

    @Test
    void documentsThatCannotBeReadSayWhy() throws IOException {
        Files.write(directory.resolve("latin1"), new byte[] {'{', (byte) 0xe4, '}'});
        Files.write(directory.resolve("big"), new byte[DocumentReader.LARGEST + 1]);
        assertThatThrownBy(() -> document("@none.json")).hasMessage("There is no file 'none.json'.");
        assertThatThrownBy(() -> document("@latin1")).hasMessage("The file 'latin1' is not UTF-8 text.");
        assertThatThrownBy(() -> document("@big")).hasMessage("The file 'big' is larger than 512 KiB.");
        assertThatThrownBy(() -> document("@.")).hasMessage("Cannot read the file '.': Is a directory.");
    }

    @Test
    void twoDashesEndTheOptions() {
        assertThat(request("types read -- --force"))
                .extracting("text", "force")
                .containsExactly(Optional.of("--force"), false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rloe list                      | There is no command 'rloe'.              | Did you mean 'role'? 'help' shows the commands.
        role                           | 'role' needs to say what to do.          | Go on with one of attach, trust set, trust show.
        role trust                     | 'role trust' needs to say what to do.    | Go on with one of attach, trust set, trust show.
        role atach web                 | There is no command 'role atach'.        | Did you mean 'role attach'? 'help role' shows its commands.
        role trust sow web             | There is no command 'role trust sow'.    | Did you mean 'role trust show' or 'role trust set'? 'help role' shows its commands.
        role attach                    | ROLE is missing.                         | Usage: role attach ROLE POLICY...
        role attach web                | POLICY is missing.                       | Usage: role attach ROLE POLICY...
        whoami now                     | The word 'now' is one too many.          | Usage: whoami
        types read --cuont 3           | There is no option --cuont.              | Did you mean --count? 'help types read' shows its options.
        types read --xyz=3             | There is no option --xyz.                | 'help types read' shows its options.
        types read -x                  | There is no option -x.                   | 'help types read' shows its options.
        --force types read             | There is no option --force.              | Options of the command stand after its words; 'help types read' shows its options.
        --nonsense                     | There is no option --nonsense.           | 'help' shows the options.
        types read --count             | --count needs a value.                   | Write --count COUNT, or --count=COUNT where the value itself begins with --.
        types read --count --force     | --count needs a value.                   | Write --count COUNT, or --count=COUNT where the value itself begins with --.
        types read --count 1 --count 2 | --count is given twice.                  | Give it once; it takes a single value.
        types read --force=yes         | --force takes no value.                  | Write --force alone, or leave it out.
        types read --count ten         | --count: 'ten' is not a whole number.    | Write digits, such as 10.
        types read --count 3000000000  | --count: '3000000000' is too large.      | The largest number is 2147483647.
        types read --wait-for 10       | --wait-for: '10' is not a duration.      | Write it with its unit, such as 90s, 10m or 1h30m.
        types read --kind smal         | 'smal' is not a value of --kind.         | Did you mean small? The values are small, very-large.
        types read --tag x             | --tag: 'x' is not a tag.                 | Write a tag as key=value.
        whoami --output xml            | 'xml' is not a value of --output.        | The values are table, json, yaml, csv, tsv, ids, none.
        whoami --region here           | --region: 'here' is not a Region.        | A Region looks like us-east-1.
        whoami --endpoint-url ftp://x  | --endpoint-url: 'ftp://x' is not an address. | Write http:// or https:// and a host, such as http://127.0.0.1:4566.
        whoami --profile a --aws-profile b | --profile and --aws-profile name different profiles. | Both mean the same; give one of them.
        role attach 'a b' x            | 'a b' is not a role name.                | A role name has 1 to 64 letters, digits and + = , . @ _ -.
        association set i-0123456789abcdef0 | --profile is missing.               | Usage: association set INSTANCE... --profile PROFILE
        """)
    void whatIsWrongIsNamedWithWhatToTypeInstead(String line, String message, String nextStep) {
        assertThatThrownBy(() -> parse(line)).isInstanceOfSatisfying(LanyardException.class, e -> {
            assertThat(e).hasMessage(message);
            assertThat(e.nextStep()).contains(nextStep);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        help                        | ''
        --help                      | ''
        help role                   | role
        role --help                 | role
        role attach -h              | role attach
        role trust show web --help  | role trust show
        help role trust show        | role trust show
        types read --count --help   | types read
        """)
    void helpIsAskedForWithAWordOrAnOption(String line, String topic) {
        assertThat(parse(line)).isEqualTo(new Invocation.Help(WordLexer.words(topic)));
    }

    @Test
    void noCommandAtAllIsNothing() {
        assertThat(parse("--sandbox"))
                .isInstanceOfSatisfying(
                        Invocation.Nothing.class,
                        nothing -> assertThat(nothing.options().sandbox()).isTrue());
        assertThat(parse("--version")).isEqualTo(new Invocation.Version());
    }

    private Invocation parse(String line) {
        Inputs inputs =
                new Inputs(directory, Optional.of(new ByteArrayInputStream(STDIN.getBytes(StandardCharsets.UTF_8))));
        return new CommandParser(SampleOperations.catalog()).parse(WordLexer.words(line), inputs);
    }

    private Invocation.Run<?, ?> run(String line) {
        return (Invocation.Run<?, ?>) parse(line);
    }

    private Request<?> request(String line) {
        return run(line).request();
    }

    private String document(String word) {
        return ((SampleOperations.SetTrust) request("role trust set web " + word))
                .document()
                .text();
    }
}
