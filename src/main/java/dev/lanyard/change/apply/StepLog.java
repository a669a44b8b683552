package dev.lanyard.change.apply;

import dev.lanyard.change.step.Step;
import dev.lanyard.model.LanyardException;
import java.util.Optional;

/**
 * Where it is written down what becomes of the steps of one run; each call returns when it is safely written.
 *
 * <p>Called by several threads at once.
 */
public interface StepLog {

    /** The call is about to be made. */
    void intended(int step);

    /**
     * The step is made.
     *
     * @param made the step with the ids that AWS gave
     * @param requestId AWS's id of the call; empty where the step was found made
     */
    void done(int step, Step made, Optional<String> requestId);

    /** AWS refused it, and nothing was changed by it. */
    void failed(int step, LanyardException failure);

    /** Nobody knows whether it was made: the call was sent, and neither its answer nor a look at AWS told. */
    void doubtful(int step, LanyardException failure);

    /** It was not tried, and why: a step before it failed, say, or somebody else has changed the thing. */
    void passedOver(int step, String why);
}
