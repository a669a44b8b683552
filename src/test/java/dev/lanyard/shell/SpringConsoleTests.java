package dev.lanyard.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpringConsoleTests {

    private final ScriptedHost host = new ScriptedHost();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void wordsReachTheHostAsTheyWereQuoted() throws IOException {
        type("role create 'two words' \"a\\\"b\" '' {\"Version\":1}\n");
        assertThat(host.ran).containsExactly(List.of("role", "create", "two words", "a\"b", "", "{Version:1}"));
    }

    @Test
    void theCommandLineEndsAtEndOfInputAndAtExit() throws IOException {
        type("exit\nrole list\n");
        assertThat(host.ran).isEmpty();
        type("role list\n");
        assertThat(host.ran).containsExactly(List.of("role", "list"));
    }

    @Test
    void anOpenQuoteGoesOnInTheNextLine() throws IOException {
        type("role create 'one\ntwo'\n");
        assertThat(host.ran).containsExactly(List.of("role", "create", "one\ntwo"));
    }

    @Test
    void blankLinesAndCommentsRunNothing() throws IOException {
        type("\n   \n# a remark\n");
        assertThat(host.ran).isEmpty();
        assertThat(host.reported).isEmpty();
    }

    @Test
    void aFailedCommandKeepsTheConsole() throws IOException {
        type("fail\nrole list\n");
        assertThat(host.ran).hasSize(2);
    }

    @Test
    void thePromptSaysWhereChangesWouldGo() throws IOException {
        type("role list\n");
        assertThat(screen.toString(UTF_8)).contains("sandbox prod-web us-east-1 [read-only] > ");
    }

    @Test
    void anythingButYesDeclines() throws IOException {
        type("ask\nmaybe\n");
        assertThat(screen.toString(UTF_8)).contains("Delete it? [y/N]").doesNotContain("deleted");
        type("ask\ny\n");
        assertThat(screen.toString(UTF_8)).contains("deleted");
    }

    @Test
    void whatIsSaidGivesTheTerminalNoOrders() throws IOException {
        type("shout\ny\n");
        assertThat(screen.toString(UTF_8))
                .contains("web?]0;mine? and")
                .contains("Stop web?[2J? [y/N]")
                .doesNotContain("\u001b]0;mine")
                .doesNotContain("web\u001b[2J");
    }

    @Test
    void historyIsKeptForTheOwnerOnlyWithoutLinesThatBeginWithABlank(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("state/history");
        host.history = Optional.of(file);
        type("role list\n secret thing\nrole list\nwhoami\n");
        assertThat(Files.readString(file)).contains("role list", "whoami").doesNotContain("secret");
        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void interruptingACommandKeepsTheConsole() throws Exception {
        interruptWhile("wait", () -> {});
        assertThat(host.ran).containsExactly(List.of("wait"), List.of("role", "list"));
    }

    @Test
    void aPagerKeepsTheTerminalHoweverOftenItIsInterrupted() throws Exception {
        interruptWhile("page", host.pagerLeft::countDown);
        assertThat(host.ran)
                .containsExactly(List.of("page"), List.of("pager ended with", "0"), List.of("role", "list"));
    }

    @Test
    void progressReplacesWhatItSaid() throws IOException {
        type("work\n");
        assertThat(screen.toString(UTF_8)).contains("\r\u001b[KWaiting…\r\u001b[KWaiting for x\r\u001b[K");
    }

    @Test
    void tabInsertsTheOnlyCandidateWithTheQuotesItNeeds() throws IOException {
        type("role show w\t\n");
        assertThat(host.ran).containsExactly(List.of("role", "show", "web role"));
    }

    @Test
    void tabCompletesTheWaysOut() throws IOException {
        type("ex\t\nrole list\n");
        assertThat(host.ran).isEmpty();
    }

    @Test
    void tabSaysWhyThereIsNothing() throws IOException {
        type("node show \t\n");
        assertThat(screen.toString(UTF_8)).contains("roles: loading…");
    }

    @Test
    void aLineThatIsTooLongIsOneClearError() throws IOException {
        type("\u001b[200~" + "x".repeat(1_100_000) + "\u001b[201~\nrole list\n");
        assertThat(host.reported).singleElement().asString().contains("longer than");
        assertThat(host.ran).containsExactly(List.of("role", "list"));
    }

    /** Presses Ctrl-C twice while the command runs, and then types another one. */
    private void interruptWhile(String command, Runnable afterwards) throws Exception {
        PipedOutputStream keyboard = new PipedOutputStream();
        Terminal terminal = terminal(new PipedInputStream(keyboard));
        CompletableFuture<Integer> console = CompletableFuture.supplyAsync(() -> SpringConsole.run(host, terminal));
        keyboard.write((command + "\n").getBytes(UTF_8));
        keyboard.flush();
        assertThat(host.waiting.await(20, TimeUnit.SECONDS)).isTrue();
        terminal.raise(Terminal.Signal.INT);
        terminal.raise(Terminal.Signal.INT);
        keyboard.write("role list\n".getBytes(UTF_8));
        keyboard.close();
        afterwards.run();
        assertThat(console.get(20, TimeUnit.SECONDS)).isZero();
    }

    private void type(String keys) throws IOException {
        try (Terminal terminal = terminal(new ByteArrayInputStream(keys.getBytes(UTF_8)))) {
            assertThat(SpringConsole.run(host, terminal)).isZero();
        }
    }

    private Terminal terminal(InputStream keyboard) throws IOException {
        Terminal terminal = new DumbTerminal("test", "ansi", keyboard, screen, UTF_8);
        terminal.setSize(new Size(100, 30));
        return terminal;
    }
}
