package dev.lanyard.change.apply;

import dev.lanyard.change.step.Step;
import dev.lanyard.model.LanyardException;

/** What has become of a step. */
public sealed interface Ending {

    /**
     * It is made.
     *
     * @param step with the ids that AWS gave
     * @param found whether it was found made, so that no call was needed
     */
    record Made(Step step, boolean found) implements Ending {}

    /** AWS refused it, or the thing has moved. */
    record Failed(LanyardException failure) implements Ending {}

    /** Nobody knows whether it was made. */
    record Doubtful(LanyardException failure) implements Ending {}

    /** It was not tried. */
    record PassedOver(String why) implements Ending {}
}
