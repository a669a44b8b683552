package dev.lanyard.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the documents can fail. */
class ExampleTests {

    private static final Path FILE = Path.of("page.md");

    @TempDir
    private Path home;

    @Test
    void aBlockIsOneExampleForEachCommand() {
        String page = """
            # Page

            ```console
            $ lanyard --version
            lanyard …
            $ lanyard --help
            ...
            ```
            """;
        assertThat(Example.in(FILE, page))
                .containsExactly(
                        new Example(FILE, 4, "lanyard --version", List.of("lanyard …")),
                        new Example(FILE, 6, "lanyard --help", List.of("...")));
    }

    @Test
    void aBlockThatDoesNotBeginWithACommandIsRefused() {
        assertThatThrownBy(() -> Example.in(FILE, "```console\nrole list\n```\n"))
                .hasMessage("page.md:2: a console block begins with a line '$ lanyard …'");
    }

    @Test
    void aBlockThatIsNotClosedIsRefused() {
        assertThatThrownBy(() -> Example.in(FILE, "```console\n$ lanyard --version\n"))
                .hasMessage("page.md: a console block is not closed, or indented");
    }

    @Test
    void anotherProgramIsNotRun() {
        assertThatThrownBy(() -> follow("ls", "...")).hasMessage("page.md:1: only lanyard can be run here, not: ls");
    }

    @Test
    void whatIsShownHasToBeWhatIsSaid() {
        assertThatThrownBy(() -> follow("lanyard --sandbox whoami --output ids", "arn:aws:iam::000000000000:root"))
                .hasMessageContaining("page.md:1")
                .hasMessageContaining("111122223333");
    }

    @Test
    void aFailureThatIsNotShownIsNoSuccess() {
        assertThatThrownBy(() -> follow("lanyard role atach", "...")).hasMessageContaining("exit code 252");
    }

    @Test
    void theConsoleIsTypedInto() throws Exception {
        follow(
                "lanyard --sandbox",
                "...",
                "sandbox example-management us-east-1 > role create web --service ec2",
                "Create role web, which can be assumed by ec2.amazonaws.com? [y/N] n",
                "Error: Nothing was changed…",
                "sandbox example-management us-east-1 > role list --output ids --query \"Roles[?RoleName=='web']\"");
    }

    @Test
    void textMayVaryWithinALineAndLinesMayBeLeftOut() {
        ShownText shown = new ShownText(List.of("created …", "...", "last line"));
        assertThat(shown.describes(List.of("created a", "b", "c", "last line"))).isTrue();
        assertThat(shown.describes(List.of("created a", "last line"))).isTrue();
        assertThat(shown.describes(List.of("created ", "last line"))).isFalse();
        assertThat(shown.describes(List.of("created a", "last line", "more"))).isFalse();
    }

    private void follow(String command, String... shown) throws Exception {
        Example example = new Example(FILE, 1, command, List.of(shown));
        DocumentationTests.check(example, new Newcomer(home).follow(example));
    }
}
