package dev.lanyard.operation.change;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.change.apply.Reach;
import dev.lanyard.change.step.Place;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Context;

/** The way to all Regions of the account that the command works in, and to no other account. */
record OneAccount(Context context) implements Reach {

    @Override
    public AwsSession session(Place place) {
        if (!place.account().equals(context.caller().account())) {
            throw new LanyardException(
                    ErrorKind.CONFIGURATION,
                    "This changes account " + place.account() + ", and you are in account "
                            + context.caller().account() + ".",
                    "'account use " + place.account() + "' in the console, or another --aws-profile, gets you there.");
        }
        return place.region().map(context.session()::in).orElseGet(context::session);
    }
}
