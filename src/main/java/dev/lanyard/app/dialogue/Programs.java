package dev.lanyard.app.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Programs of the person's own choice, such as a pager, which are command lines of the shell. */
final class Programs {

    /** The shell's own codes for a program that cannot be run or found (POSIX, Shell Command Language, 2.8.2). */
    private static final int CANNOT_RUN = 126;

    private static final int NOT_FOUND = 127;

    private Programs() {}

    /** Prepares a command line with more words behind it, which the shell does not look into. */
    static ProcessBuilder of(String command, List<String> words, Map<String, String> variables) {
        List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", command + " \"$@\"", "sh"));
        line.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().clear();
        builder.environment().putAll(variables);
        return builder;
    }

    /** Returns whether an exit code means that the shell could not start the program. */
    static boolean missing(int code) {
        return code == CANNOT_RUN || code == NOT_FOUND;
    }

    /** Waits for the end, however often the thread is interrupted: the program has the screen. */
    static int await(Process program) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return program.waitFor();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
