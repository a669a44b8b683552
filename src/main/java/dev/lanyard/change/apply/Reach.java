package dev.lanyard.change.apply;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.change.step.Place;

/** Finds the way to the places that steps are made in; asked by several threads at once. */
@FunctionalInterface
public interface Reach {

    /**
     * Returns a session there.
     *
     * @throws dev.lanyard.model.LanyardException when there is no way to that account from here
     */
    AwsSession session(Place place);
}
