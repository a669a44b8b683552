package dev.lanyard.shell;

import dev.lanyard.operation.Dialogue;
import java.io.PrintWriter;

/**
 * The console's terminal, as a command that runs in it sees it.
 *
 * @param out for results
 * @param err for words
 * @param dialogue the way to the person
 * @param width columns, as of now
 * @param height lines, as of now
 * @param color whether colours may be used
 * @param loan hands the terminal to another program, such as a pager
 */
public record Screen(
        PrintWriter out, PrintWriter err, Dialogue dialogue, int width, int height, boolean color, Loan loan) {

    /** The terminal in the hands of another program for a while: what is typed is that program's, Ctrl-C too. */
    @FunctionalInterface
    public interface Loan {

        /** Runs the other program to its end. */
        void during(Runnable program);
    }
}
