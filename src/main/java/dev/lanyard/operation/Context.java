package dev.lanyard.operation;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.Sleeper;
import java.time.Clock;

/** What a handler is given besides its request: the way to AWS, to the person, and to time. */
public interface Context {

    /** Returns the session of the current account, Region and role; opened when first asked for. */
    AwsSession session();

    /** Returns the session from before any move to another account: often only there the organisation can be asked. */
    AwsSession ownSession();

    /** Returns where this process works: what {@code account use}, {@code region use} and {@code settings set} change. */
    Workplace workplace();

    /** Returns the way to the person at the other end. */
    Dialogue dialogue();

    /** Returns the only clock that handlers may read. */
    Clock clock();

    /** Returns the only way in which handlers may wait; Ctrl-C ends the wait. */
    Sleeper sleeper();
}
