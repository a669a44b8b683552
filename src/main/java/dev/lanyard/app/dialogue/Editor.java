package dev.lanyard.app.dialogue;

import dev.lanyard.app.host.DeafProcess;
import dev.lanyard.app.host.Environment;
import dev.lanyard.app.host.Reason;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.words.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The editor of the person's choice, on the process's own terminal.
 *
 * @param command a command line of the shell, such as {@code code --wait}
 * @param variables the environment that the editor runs in
 */
record Editor(String command, Map<String, String> variables) {

    private static final List<String> USUAL = List.of("vi", "nano");

    /** Finds the editor as other programs do: VISUAL, EDITOR, then what is usually there. */
    static Editor of(Environment environment) {
        String command = environment
                .variable("VISUAL")
                .or(() -> environment.variable("EDITOR"))
                .or(() -> usual(environment))
                .orElseThrow(() -> new LanyardException(
                        ErrorKind.CONFIGURATION,
                        "There is no editor: VISUAL and EDITOR are not set, and neither vi nor nano is there.",
                        "Set EDITOR to the one you use, as in EDITOR=emacs."));
        return new Editor(command, environment.variables());
    }

    private static Optional<String> usual(Environment environment) {
        List<Path> folders = Stream.of(environment.variable("PATH").orElse("").split(":"))
                .filter(folder -> folder.startsWith("/"))
                .map(Path::of)
                .toList();
        return USUAL.stream()
                .filter(name -> folders.stream().anyMatch(folder -> Files.isExecutable(folder.resolve(name))))
                .findFirst();
    }

    /** Lets the person edit the file, and returns when they have left the editor. */
    void open(Path file) {
        int code = DeafProcess.during(() -> run(file));
        if (Programs.missing(code)) {
            throw unusable("the shell does not find it");
        }
        if (code != 0) {
            throw new LanyardException(
                    ErrorKind.DECLINED,
                    "The editor " + Shown.quoted(command) + " ended with exit code " + code
                            + ", so nothing was changed.",
                    "");
        }
    }

    private int run(Path file) {
        try {
            return Programs.await(Programs.of(command, List.of(file.toString()), variables)
                    .inheritIO()
                    .start());
        } catch (IOException e) {
            throw unusable(Reason.of(e));
        }
    }

    private LanyardException unusable(String why) {
        return new LanyardException(
                ErrorKind.CONFIGURATION,
                "The editor " + Shown.quoted(command) + " cannot be run: " + why + ".",
                "VISUAL, or else EDITOR, names the editor.");
    }
}
