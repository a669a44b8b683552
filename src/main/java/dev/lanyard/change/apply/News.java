package dev.lanyard.change.apply;

/** What the threads that make steps tell the one that waits for them. */
sealed interface News {

    /** A step has ended. */
    record Ended(int number, Ending ending) implements News {}

    /** A step waits. */
    record Waiting(int number, String why) implements News {}

    /** A step could not be made or written down, for a reason that is none of AWS's: the run is over. */
    record Broken(int number, Throwable failure) implements News {}
}
