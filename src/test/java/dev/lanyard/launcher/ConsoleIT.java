package dev.lanyard.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged console under a real terminal, with real keys. */
class ConsoleIT {

    private static final String PROMPT = "(?m)^sandbox example-management us-east-1 > ?$";

    @TempDir
    private Path files;

    @BeforeAll
    static void needsTmux() {
        assumeTrue(Tmux.installed(), "tmux is not installed: the console was not tried on a real terminal");
    }

    @Test
    void anInstanceIsGivenSystemsManagerAccess() throws IOException, InterruptedException {
        try (Tmux tmux = console(100, 30)) {
            answered(tmux, "role create SSMInstanceRole --service ec2", "created role SSMInstanceRole");
            answered(tmux, "role attach SSMInstanceRole AmazonSSMManagedInstanceCore", "attached AmazonSSM");
            answered(tmux, "profile create SSMInstanceProfile --role SSMInstanceRole", "added role SSMInstanceRole");
            answered(tmux, "association set web-1 --profile SSMInstanceProfile", "associated i-");
            tmux.type("C-l");
            tmux.type("node wait web-1", "Enter");
            tmux.await("i-[0-9a-f]{17} .*Online");
        }
    }

    @Test
    void tabOffersOnlyThePoliciesOfTheRoleThatWasTyped() throws IOException, InterruptedException {
        try (Tmux tmux = console(100, 30)) {
            tmux.type("role list --output ids", "Enter");
            tmux.await("WindowsServerRole");
            tmux.type("role detach AppServerRole ", "Tab");
            tmux.await("loading|AmazonSSMManagedInstanceCore");
            tmux.type("Tab");
            tmux.type("Tab");
            String screen = tmux.await("CloudWatchAgentServerPolicy[^\\n]*AmazonSSMManagedInstanceCore"
                    + "|AmazonSSMManagedInstanceCore[\\s\\S]*CloudWatchAgentServerPolicy"
                    + "|CloudWatchAgentServerPolicy[\\s\\S]*AmazonSSMManagedInstanceCore");
            assertThat(screen).doesNotContain("AdministratorAccess");
        }
    }

    @Test
    void controlCClearsTheLineAndEndsACommandButNotTheConsole() throws IOException, InterruptedException {
        try (Tmux tmux = console(100, 30)) {
            tmux.type("nonsense", "C-c");
            tmux.await(PROMPT);
            tmux.type("node wait web-2 --timeout 10m", "Enter");
            tmux.await("web-2|[Ww]ait");
            Thread.sleep(500);
            tmux.type("C-c");
            tmux.type("whoami", "Enter");
            tmux.await("Account +111122223333");
        }
    }

    @Test
    void aPolicyIsEditedInThePersonsOwnEditor() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/vi")), "there is no vi to edit with");
        try (Tmux tmux = Tmux.open(100, 30, files, "EDITOR=/usr/bin/vi", "scripts/lanyard", "--sandbox")) {
            tmux.await("sandbox .*> ?");
            tmux.type("policy edit SessionManagerPermissions", "Enter");
            tmux.await("(?s)\"Version\": \"2012-10-17\".*All");
            tmux.type("C-c");
            // vi throws away what was typed before it has seen Ctrl-C.
            Thread.sleep(1000);
            tmux.type(":%s/Allow/Alow/", "Enter", ":wq", "Enter");
            tmux.await("Edit it again\\? \\[Y/n\\]");
            tmux.type("Enter");
            tmux.await("\"Effect\": \"Alow\"");
            tmux.type(":%s/Alow/Allow/", "Enter", ":%s/ssm:Update/ssm:Describe/", "Enter", ":wq", "Enter");
            tmux.await("to a new version[\\s\\S]*\\[y/N\\]");
            tmux.type("y", "Enter");
            tmux.await("updated policy SessionManagerPermissions \\(from v1 to v2\\)");
            tmux.type("whoami", "Enter");
            tmux.await("Account +111122223333");
        }
    }

    @Test
    void controlCEndsAnEditorButNotTheConsole() throws IOException, InterruptedException {
        try (Tmux tmux =
                Tmux.open(100, 30, files, "EDITOR=echo edited >> \"$1\"; sleep 60;:", "scripts/lanyard", "--sandbox")) {
            tmux.await("sandbox .*> ?");
            tmux.type("policy edit SessionManagerPermissions", "Enter");
            Path drafts = files.resolve("STATE/lanyard/drafts");
            for (int tries = 0; tries < 600 && !edited(drafts); tries++) {
                Thread.sleep(100);
            }
            tmux.type("C-c");
            tmux.await("Your text is kept: 'policy update SessionManagerPermissions @");
            tmux.await("ended with exit code 130, so nothing was changed");
            tmux.type("whoami", "Enter");
            tmux.await("Account +111122223333");
        }
    }

    private static boolean edited(Path drafts) throws IOException {
        if (!Files.isDirectory(drafts)) {
            return false;
        }
        try (Stream<Path> files = Files.list(drafts)) {
            for (Path file : files.toList()) {
                if (Files.readString(file).endsWith("edited\n")) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void theConsoleFitsANarrowScreenAndFollowsItsSize() throws IOException, InterruptedException {
        try (Tmux tmux = console(40, 20)) {
            tmux.type("policy versions AmazonSSMManagedInstanceCore", "Enter");
            tmux.await("v2");
            tmux.resize(120, 20);
            tmux.type("role show AppServerRole --query RoleName", "Enter");
            tmux.await("(?m)^AppServerRole$");
        }
    }

    @Test
    void historyOutlivesTheConsole() throws IOException, InterruptedException {
        try (Tmux tmux = console(100, 30)) {
            tmux.type("settings show", "Enter");
            tmux.await("editingMode");
            tmux.type("C-d");
            awaitHistory();
        }
        try (Tmux tmux = console(100, 30)) {
            tmux.type("Up");
            tmux.await("> settings show");
        }
    }

    private void awaitHistory() throws IOException, InterruptedException {
        Path history = files.resolve("STATE/lanyard/history");
        for (int tries = 0; tries < 100 && !written(history); tries++) {
            Thread.sleep(100);
        }
        assertThat(history).content().contains("settings show");
    }

    private static boolean written(Path history) throws IOException {
        return Files.exists(history) && Files.readString(history).contains("settings show");
    }

    private Tmux console(int columns, int lines) throws IOException, InterruptedException {
        Tmux tmux = Tmux.open(columns, lines, files, "scripts/lanyard", "--sandbox");
        tmux.await("sandbox .*> ?");
        return tmux;
    }

    /** Types a changing command, says yes, and waits for what it did. */
    private static void answered(Tmux tmux, String command, String done) throws IOException, InterruptedException {
        tmux.type("C-l");
        tmux.type(command, "Enter");
        tmux.await("\\[y/N\\] ?$|\\[y/N\\]");
        tmux.type("y", "Enter");
        tmux.await(done);
    }
}
