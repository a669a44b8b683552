package dev.lanyard.operation;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.change.journal.Journal;
import dev.lanyard.change.step.Place;
import dev.lanyard.model.CallerIdentity;
import dev.lanyard.model.Sleeper;
import java.time.Clock;
import java.util.Optional;

/** What a handler is given besides its request: the way to AWS, to the person, and to time. */
public interface Context {

    /** Returns the session of the current account, Region and role; opened when first asked for. */
    AwsSession session();

    /** Returns the session from before any move to another account: often only there the organisation can be asked. */
    AwsSession ownSession();

    /** Returns where this process works: what {@code account use}, {@code region use} and {@code settings set} change. */
    Workplace workplace();

    /** Returns the one way in which a handler may change AWS. */
    Changes changes();

    /** Returns where changes are written down; opened when first used. */
    Journal journal();

    /** Returns who the session is to AWS, which is asked once. */
    CallerIdentity caller();

    /** Returns the account that the session works in, from no Region, for the steps of plans. */
    default Place place() {
        CallerIdentity caller = caller();
        return new Place(caller.arn().partition(), caller.account(), Optional.empty());
    }

    /** Returns a text that is given only once, to tell what this command makes from what others make. */
    String token();

    /** Returns the way to the person at the other end. */
    Dialogue dialogue();

    /** Returns the only clock that handlers may read. */
    Clock clock();

    /** Returns the only way in which handlers may wait; Ctrl-C ends the wait. */
    Sleeper sleeper();
}
