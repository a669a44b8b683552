package dev.lanyard.app;

import dev.lanyard.app.dialogue.TextSink;
import dev.lanyard.operation.Dialogue;
import dev.lanyard.operation.binding.Inputs;

/**
 * What a command is run on: the process's streams, or the console's screen.
 *
 * @param out where results go
 * @param err where words go
 * @param dialogue the way to the person
 * @param shape what results are fitted into
 * @param inputs where files and documents are read from
 */
record Surface(TextSink out, TextSink err, Dialogue dialogue, Shape shape, Inputs inputs) {

    /** What results are fitted into; the width is asked for only where there is a screen. */
    interface Shape {

        boolean terminal();

        int width();

        /** Returns the lines of a screen that a person can page on; 0 where nothing is ever paged. */
        int height();

        /** Returns whether a person is there with keys and a screen that can be handed to another program. */
        boolean lendable();

        /** Runs what hands the screen to another program; its keys, Ctrl-C among them, are then that program's. */
        void lend(Runnable program);
    }
}
