package dev.lanyard.app.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Tells by the kernel's own links which streams of this process are a terminal.
 *
 * <p>{@code System.console()} speaks of input and output together and of the error stream not at all, and calling
 * {@code isatty} costs a cold JVM about 40 ms. {@code /proc/self/fd} costs nothing, and its answer is plain for
 * terminals, pipes, sockets and files. Only where it is not (a terminal of another container's file system, or a system
 * without {@code /proc}) the C library is asked.
 */
record ProcessTerminal(boolean in, boolean out, boolean err) implements Terminal {

    static ProcessTerminal probe() {
        return new ProcessTerminal(isTerminal(0), isTerminal(1), isTerminal(2));
    }

    @Override
    public Size size() {
        return fromVariables(System.getenv())
                .or(() -> CLibrary.windowSize(out ? 1 : 2))
                .orElse(Size.USUAL);
    }

    private static Optional<Size> fromVariables(Map<String, String> variables) {
        return number(variables, "COLUMNS")
                .map(columns -> new Size(columns, number(variables, "LINES").orElse(24)));
    }

    private static Optional<Integer> number(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name))
                .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf);
    }

    private static boolean isTerminal(int descriptor) {
        return switch (byLink(descriptor)) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> CLibrary.isTerminal(descriptor);
        };
    }

    private static Answer byLink(int descriptor) {
        try {
            return meaning(Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString());
        } catch (IOException e) {
            // A closed stream has no link, and no system but Linux has any.
            return Files.isDirectory(Path.of("/proc/self/fd")) ? Answer.NO : Answer.UNKNOWN;
        }
    }

    static Answer meaning(String target) {
        if (target.matches("/dev/(pts/\\d+|tty\\w*|console|hvc\\d+)")) {
            return Answer.YES;
        }
        boolean plain = target.contains(":[") || target.equals("/dev/null") || target.endsWith(" (deleted)");
        return plain || Files.isRegularFile(Path.of(target)) ? Answer.NO : Answer.UNKNOWN;
    }

    enum Answer {
        YES,
        NO,
        UNKNOWN
    }
}
