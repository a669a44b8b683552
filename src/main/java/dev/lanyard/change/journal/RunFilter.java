package dev.lanyard.change.journal;

import dev.lanyard.model.AccountId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which runs are meant.
 *
 * @param since not those that were started before
 * @param target a part of what a plan says of a step, such as the name of a role, without regard to case
 * @param user the user of the operating system
 * @param states how they may stand
 */
public record RunFilter(
        Optional<Instant> since,
        Optional<AccountId> account,
        Optional<String> target,
        Optional<String> user,
        Set<RunState> states) {

    /** All runs. */
    public static final RunFilter ALL = of(EnumSet.allOf(RunState.class));

    /** Copies the set. */
    public RunFilter {
        states = Set.copyOf(states);
    }

    /** Returns a filter by how runs stand alone. */
    public static RunFilter of(Set<RunState> states) {
        return new RunFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), states);
    }

    boolean takes(RunSummary run) {
        return since.map(time -> !run.started().isBefore(time)).orElse(true)
                && account.map(run.origin().account()::equals).orElse(true)
                && user.map(run.user()::equals).orElse(true)
                && states.contains(run.state());
    }
}
