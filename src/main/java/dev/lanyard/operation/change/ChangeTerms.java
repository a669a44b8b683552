package dev.lanyard.operation.change;

import dev.lanyard.aws.guard.GuardMode;
import dev.lanyard.change.apply.OnError;
import dev.lanyard.change.assess.FrictionRules;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the changes of one command are carried out.
 *
 * @param plan whether only the plan is wanted
 * @param planOut the file that the plan is to be written to, which also means that only the plan is wanted
 * @param yes whether questions are answered with yes
 * @param confirm what would be typed where a protected account asks for it
 * @param friction from where on it takes more than a yes
 * @param line what was typed, with stars for secrets
 */
public record ChangeTerms(
        boolean plan,
        Optional<Path> planOut,
        GuardMode guard,
        OnError onError,
        boolean yes,
        Optional<String> confirm,
        FrictionRules friction,
        String line) {

    /** Returns whether the plan is shown and not carried out; a dry run is that, and the guard besides. */
    boolean onlyShows() {
        return plan || planOut.isPresent() || guard == GuardMode.DRY_RUN;
    }
}
