package dev.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.app.TestingProcess.Ended;
import dev.lanyard.app.TestingProcess.TestingTerminal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneShotTests {

    @TempDir
    private Path directory;

    @Test
    void dataGoesOutAndWordsGoToTheErrorStream() {
        Ended ended =
                process().run("--sandbox", "role", "list", "--query", "Roles[?RoleName=='AppServerRole'].RoleName");
        assertThat(ended).isEqualTo(new Ended(0, "AppServerRole\n", ""));
    }

    @Test
    void aMistypedCommandIsAUsageError() {
        assertThat(process().run("rloe", "list")).isEqualTo(new Ended(252, "", """
            Error: There is no command 'rloe'.
            Did you mean 'role'? 'help' shows the commands.
            """));
    }

    @Test
    void withoutCredentialsTheMessageSaysHowToGiveThem() {
        Ended ended = process().with("AWS_EC2_METADATA_DISABLED", "true").run("role", "list");
        assertThat(ended.code()).isEqualTo(253);
        assertThat(ended.err())
                .startsWith("Error: There are no AWS credentials.\n")
                .contains("--sandbox needs none");
    }

    @Test
    void whatAwsRefusesEndsWithItsOwnCode() {
        Ended ended = process().run("--sandbox", "role", "show", "Nobody");
        assertThat(ended.code()).isEqualTo(254);
        assertThat(ended.err()).startsWith("Error: ").contains("Nobody");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void aDryRunShowsWhatWouldBeDoneAndDoesNothing() {
        Ended ended = process().run("--sandbox", "--dry-run", "role", "create", "Web", "--service", "ec2");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("create", "role Web");
        assertThat(process().run("--sandbox", "role", "show", "Web").code()).isEqualTo(254);
    }

    @Test
    void readOnlyModeRefusesBeforeAnythingIsSent() {
        Ended ended = process().run("--sandbox", "--read-only", "-y", "role", "create", "Web", "--service", "ec2");
        assertThat(ended.code()).isEqualTo(4);
        assertThat(ended.err()).startsWith("Error: read-only: 1 step not made, the first of them role Web.");
        assertThat(process().run("--sandbox", "role", "show", "Web").code()).isEqualTo(254);
    }

    @Test
    void withoutATerminalAChangeNeedsYes() {
        process().run("--sandbox", "-y", "role", "create", "Web", "--service", "ec2");
        Ended ended = process().run("--sandbox", "role", "delete", "Web");
        assertThat(ended.code()).isEqualTo(252);
        assertThat(ended.err()).contains("--yes");
        assertThat(process().run("--sandbox", "role", "delete", "Web", "--yes").code())
                .isZero();
    }

    @Test
    void onATerminalAChangeIsAskedAbout() {
        TestingTerminal terminal = new TestingTerminal(true, true, true);
        Ended no = process().on(terminal).typing("n\n").run("--sandbox", "role", "create", "Web", "--service", "ec2");
        assertThat(no.code()).isEqualTo(4);
        assertThat(no.err()).contains(" [y/N] ").endsWith("Error: Nothing was changed.\n");
        Ended yes =
                process().on(terminal).typing("yes\n").run("--sandbox", "role", "create", "Web", "--service", "ec2");
        assertThat(yes.code()).isZero();
    }

    @Test
    void whatMakesNoPlanIsNotDoneInsteadOfShowingOne() {
        process().run("--sandbox", "-y", "role", "create", "Web", "--service", "ec2");
        Ended ended = process().run("--sandbox", "sandbox", "reset", "--yes", "--plan");
        assertThat(ended.code()).isEqualTo(252);
        assertThat(ended.err()).contains("'sandbox reset' makes no plan");
        assertThat(process().run("--sandbox", "role", "show", "Web").code()).isZero();
    }

    @Test
    void whoDeletesOnATerminalTypesTheName() {
        process().run("--sandbox", "-y", "role", "create", "Web", "--service", "ec2");
        TestingTerminal terminal = new TestingTerminal(true, true, true);
        Ended no = process().on(terminal).typing("y\n").run("--sandbox", "role", "delete", "Web");
        assertThat(no.code()).isEqualTo(4);
        assertThat(no.err()).contains("Type Web to go on: ").endsWith("Nothing was changed: the answer was not Web.\n");
        Ended yes = process().on(terminal).typing("Web\n").run("--sandbox", "role", "delete", "Web");
        assertThat(yes.code()).isZero();
    }

    @Test
    void anInvalidQueryIsRefusedBeforeAnythingIsChanged() {
        Ended ended = process().run("--sandbox", "-y", "role", "create", "Web", "--service", "ec2", "--query", "[[");
        assertThat(ended.code()).isEqualTo(252);
        assertThat(process().run("--sandbox", "role", "show", "Web").code()).isEqualTo(254);
    }

    @Test
    void withoutACommandAndWithoutATerminalThereIsUsage() {
        Ended ended = process().run("--sandbox");
        assertThat(ended.code()).isEqualTo(252);
        assertThat(ended.err()).startsWith("Error: There is no command, and no terminal to open a console on.\n");
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(process().run("--version").out()).matches("lanyard .+\n");
    }

    @Test
    void aReaderThatHasEnoughEndsTheRunQuietly() {
        Ended ended = process().writingTo(failing("Broken pipe")).run("help");
        assertThat(ended).isEqualTo(new Ended(0, "", ""));
    }

    @Test
    void aFullDiskIsTold() {
        Ended ended = process().writingTo(failing("No space left on device")).run("help");
        assertThat(ended)
                .isEqualTo(new Ended(255, "", "Error: The output cannot be written: No space left on device.\n"));
    }

    @Test
    void whatNobodyExpectedIsInTheLog() throws IOException {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("a bug");
            }
        };
        Ended ended = process().writingTo(broken).run("help");
        Path log = directory.resolve(".local/state/lanyard/log/lanyard.log");
        assertThat(ended).isEqualTo(new Ended(255, "", """
            Error: Lanyard failed in a way it should not: java.lang.IllegalStateException: a bug
            The details are in %s; please report them.
            """.formatted(log)));
        assertThat(Files.readString(log)).contains("at dev.lanyard.");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                .isEqualTo("rw-------");
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }

    private TestingProcess process() {
        return new TestingProcess(directory);
    }
}
