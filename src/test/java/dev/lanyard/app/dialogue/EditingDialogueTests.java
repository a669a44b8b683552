package dev.lanyard.app.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.app.host.Environment;
import dev.lanyard.app.host.InterruptibleSleeper;
import dev.lanyard.app.host.Terminal;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Draft;
import dev.lanyard.operation.TestingDialogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors here are lines of the shell, which do to the file what a person would. */
class EditingDialogueTests {

    @TempDir
    private Path home;

    @Test
    void whatTheEditorLeavesIsTheText() {
        assertThat(draft("EDITOR", "sed -i s/one/two/").edit()).isEqualTo("two\n");
    }

    @Test
    void visualWinsOverEditor() {
        Draft draft = dialogue(Map.of("VISUAL", "sed -i s/one/two/", "EDITOR", "false"))
                .draft("Web", "one\n")
                .orElseThrow();
        assertThat(draft.edit()).isEqualTo("two\n");
    }

    @Test
    void theFileIsForItsOwnerOnly() throws IOException {
        draft("EDITOR", "true");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(drafts().getFirst())))
                .isEqualTo("rw-------");
        assertThat(drafts().getFirst().getFileName().toString()).matches("Web-\\d+\\.json");
    }

    @Test
    void aDraftThatIsNotNeededIsDeleted() throws IOException {
        Draft draft = draft("EDITOR", "sed -i s/one/two/");
        draft.edit();
        draft.discard();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void whatWasWrittenIsKept() throws IOException {
        Draft draft = draft("EDITOR", "sed -i s/one/two/");
        draft.edit();
        assertThat(draft.leave()).hasValue(drafts().getFirst().toString());
        assertThat(drafts().getFirst()).hasContent("two");
    }

    @Test
    void whatWasNeverChangedIsNotKept() throws IOException {
        Draft draft = draft("EDITOR", "true");
        draft.edit();
        assertThat(draft.leave()).isEmpty();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void anEditorThatFailsChangesNothingAndLosesNothing() {
        Draft draft = draft("EDITOR", "f() { sed -i s/one/two/ \"$1\"; return 3; }; f");
        assertRefused(draft, ErrorKind.DECLINED, "ended with exit code 3, so nothing was changed.");
        assertThat(draft.leave()).isPresent();
    }

    @Test
    void anEditorThatIsNotThereIsNamed() {
        assertRefused(
                draft("EDITOR", "no-such-editor 2>/dev/null"),
                ErrorKind.CONFIGURATION,
                "The editor 'no-such-editor 2>/dev/null' cannot be run: the shell does not find it.");
    }

    @Test
    void aTextThatIsNoTextIsKept() {
        Draft draft = draft("EDITOR", "f() { printf '\\377\\376' > \"$1\"; }; f");
        assertRefused(draft, ErrorKind.CONFIGURATION, "cannot be used: it is not UTF-8 text.");
        assertThat(draft.leave()).isPresent();
    }

    @Test
    void theUsualEditorIsLookedForOnThePath() throws IOException {
        Path nano = Files.writeString(home.resolve("nano"), "#!/bin/sh\necho by nano > \"$1\"\n");
        Files.setPosixFilePermissions(nano, PosixFilePermissions.fromString("rwx------"));
        Draft draft =
                dialogue(Map.of("PATH", home.toString())).draft("Web", "one\n").orElseThrow();
        assertThat(draft.edit()).isEqualTo("by nano\n");
    }

    @Test
    void withoutAnyEditorNothingIsLeftBehind() throws IOException {
        assertThatThrownBy(() -> dialogue(Map.of("PATH", "/nowhere")).draft("Web", "one\n"))
                .hasMessage("There is no editor: VISUAL and EDITOR are not set, and neither vi nor nano is there.");
        assertThat(home.resolve("state")).doesNotExist();
    }

    private static void assertRefused(Draft draft, ErrorKind kind, String words) {
        assertThatThrownBy(draft::edit)
                .hasMessageContaining(words)
                .isInstanceOfSatisfying(
                        LanyardException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private Draft draft(String variable, String editor) {
        return dialogue(Map.of(variable, editor)).draft("Web", "one\n").orElseThrow();
    }

    private EditingDialogue dialogue(Map<String, String> given) {
        Map<String, String> variables = new HashMap<>(Map.of("PATH", System.getenv("PATH")));
        variables.put("XDG_STATE_HOME", home.resolve("state").toString());
        variables.putAll(given);
        return new EditingDialogue(new TestingDialogue(), environment(variables), Runnable::run);
    }

    private Environment environment(Map<String, String> variables) {
        return new Environment(
                variables,
                Optional.of(home),
                home,
                home.resolve("config.yaml"),
                "tester",
                Clock.systemUTC(),
                new InterruptibleSleeper(),
                new Environment.Streams(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream()),
                new NoTerminal());
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("state/lanyard/drafts"))) {
            return files.toList();
        }
    }

    private record NoTerminal(boolean in, boolean out, boolean err) implements Terminal {

        NoTerminal() {
            this(false, false, false);
        }

        @Override
        public Size size() {
            return Size.USUAL;
        }
    }
}
