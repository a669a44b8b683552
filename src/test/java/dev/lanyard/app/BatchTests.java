package dev.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.app.TestingProcess.Ended;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTests {

    @TempDir
    private Path directory;

    @Test
    void commandsOfAFileAreRunInOrder() {
        process().file("steps.txt", """
            # a comment

            settings set output json   # another
            settings show \\
                output
            """);
        assertThat(process().run("--file", "steps.txt", "--output", "tsv"))
                .isEqualTo(new Ended(0, "set\toutput\tjson\noutput\ttsv\t--output\n", ""));
    }

    @Test
    void standardInputIsReadToItsUnfinishedLastLine() {
        Ended ended =
                process().typing("settings show color\r\nsettings show confirm").run("-");
        assertThat(ended.out()).isEqualTo("color\tauto\tdefault\nconfirm\ttrue\tdefault\n");
    }

    @Test
    void theFirstFailureStopsAndIsNamedWithItsLine() {
        process().file("steps.txt", "settings show color\n\nrloe list\nsettings show output\n");
        assertThat(process().run("--file", "steps.txt")).isEqualTo(new Ended(252, "color\tauto\tdefault\n", """
            Error: steps.txt:3: There is no command 'rloe'.
            Did you mean 'role'? 'help' shows the commands.
            """));
    }

    @Test
    void keepGoingRunsTheRestAndCounts() {
        Ended ended = process()
                .typing("rloe list\nsettings show color\nsettings show 'x\ny'\n")
                .run("--keep-going", "-");
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).isEqualTo("color\tauto\tdefault\n");
        assertThat(ended.err())
                .contains("stdin:1: ")
                .contains("stdin:3: There is no setting 'x?y'.")
                .endsWith("2 of 3 commands failed.\n");
    }

    @Test
    void anOpenQuoteIsNamedWithTheLineItBeganIn() {
        Ended ended = process()
                .typing("settings show color\nsettings show 'x\nsettings show output")
                .run("-");
        assertThat(ended.err()).startsWith("Error: stdin:2: The single quote at column 15 is never closed.\n");
        assertThat(ended.code()).isEqualTo(252);
    }

    @Test
    void aDocumentCannotComeFromTheStreamOfCommands() {
        Ended ended = process().typing("role trust set AppServerRole -").run("--sandbox", "-y", "-");
        assertThat(ended.code()).isEqualTo(252);
        assertThat(ended.err()).contains("the commands come from it").contains("@file");
    }

    @Test
    void questionsCannotBeAnsweredFromTheStreamOfCommands() {
        Ended ended = process()
                .on(new TestingProcess.TestingTerminal(true, true, true))
                .typing("role delete AppServerRole --cascade\ny\n")
                .run("--sandbox", "-");
        assertThat(ended.code()).isEqualTo(252);
        assertThat(ended.err()).contains("--yes");
    }

    @Test
    void wordsThatDoNotGoTogetherAreRefused() {
        assertThat(process().run("--file", "none.txt").err())
                .isEqualTo("Error: The file none.txt cannot be read: no such file or directory.\n");
        assertThat(process().run("--file", "x", "role", "list").err())
                .startsWith("Error: --file, --keep-going and - take no command of their own.\n");
        assertThat(process().run("--keep-going").code()).isEqualTo(252);
        assertThat(process().run("-", "--file", "x").code()).isEqualTo(252);
    }

    private TestingProcess process() {
        return new TestingProcess(directory);
    }
}
