package dev.lanyard.shell;

/** Opens the console and stays until the person leaves. */
@FunctionalInterface
public interface Console {

    /** Runs the console; returns the exit code of the process. */
    int run(ConsoleHost host);
}
