package dev.lanyard.operation;

import dev.lanyard.model.ExitCode;

/** A result that decides how the process ends, because not all went well although there is something to show. */
public interface Outcome {

    /** Returns how the process ends once the result has been shown. */
    ExitCode exitCode();
}
