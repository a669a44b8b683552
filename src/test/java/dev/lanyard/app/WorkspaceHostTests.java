package dev.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.app.dialogue.StreamDialogue;
import dev.lanyard.app.host.Environment;
import dev.lanyard.app.work.Workspace;
import dev.lanyard.operation.binding.GlobalOptions;
import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.operation.words.WordLexer;
import dev.lanyard.shell.Screen;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceHostTests {

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Workspace workspace;
    private WorkspaceHost host;

    @BeforeEach
    void open() {
        Environment environment =
                new TestingProcess(directory).with("LANYARD_SANDBOX", "true").environment();
        workspace = new Workspace(environment, GlobalOptions.none());
        host = new WorkspaceHost(environment, workspace, Catalog.standard());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aFailingCommandIsToldAndTheNextOneRuns() {
        assertThat(run("rloe list")).isEqualTo(252);
        assertThat(err.toString()).startsWith("Error: There is no command 'rloe'.\n");
        assertThat(run("settings show color --output tsv")).isZero();
        assertThat(out.toString()).isEqualTo("color\tauto\tdefault\n");
    }

    @Test
    void movingToARegionLastsAndALinesOwnFlagDoesNot() {
        assertThat(run("region use eu-central-1")).isZero();
        assertThat(host.place().region()).isEqualTo("eu-central-1");
        assertThat(run("settings show region --region eu-west-1 --output tsv")).isZero();
        assertThat(out.toString()).contains("region\teu-west-1\t");
        assertThat(host.place().region()).isEqualTo("eu-central-1");
    }

    @Test
    void movingToAnAccountShowsItsRoleAndHomeAgainDoesNot() {
        assertThat(run("account use 444455556666")).isZero();
        assertThat(host.place().role()).isEqualTo("OrganizationAccountAccessRole");
        assertThat(run("account use 000000000000")).isEqualTo(254);
        assertThat(host.place().role()).isEqualTo("OrganizationAccountAccessRole");
        assertThat(run("account use 111122223333")).isZero();
        assertThat(host.place().role()).isEmpty();
    }

    @Test
    void dryRunOfOneLineDoesNotStay() {
        assertThat(run("role create Web --service ec2 --yes --dry-run")).isZero();
        assertThat(run("role show Web")).isEqualTo(254);
        assertThat(run("role create Web --service ec2 --yes")).isZero();
    }

    @Test
    void aDocumentCannotComeFromTheKeyboard() {
        assertThat(run("role trust set AppServerRole - --yes")).isEqualTo(252);
    }

    private int run(String line) {
        StreamDialogue dialogue = new StreamDialogue(err::write, InputStream.nullInputStream(), false, false);
        Screen screen = new Screen(new PrintWriter(out), new PrintWriter(err), dialogue, 80, 24, false, Runnable::run);
        return host.run(WordLexer.words(line), screen);
    }
}
