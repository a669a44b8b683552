package dev.lanyard.operation;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Changed.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes the same change to several targets, where one that AWS refuses is named and does not stop the others.
 *
 * @param name what a target is called in the result
 * @param change changes one target and says what was done
 */
public record EachTarget<T>(Dialogue dialogue, Function<T, String> name, Function<T, Change> change) {

    /** Changes all targets in their order; the failure of an only target is the failure of the whole. */
    public Changed of(List<T> targets) {
        if (targets.size() == 1) {
            return new Changed(List.of(change.apply(targets.getFirst())));
        }
        List<Change> done = new ArrayList<>();
        for (T target : targets) {
            done.add(attempt(target, done));
        }
        return new Changed(done);
    }

    private Change attempt(T target, List<Change> done) {
        try {
            return change.apply(target);
        } catch (LanyardException refusal) {
            if (!concernsOneTarget(refusal.kind())) {
                Steps.tellDone(dialogue, done);
                throw refusal;
            }
            return new Change(Changed.FAILED, name.apply(target), refusal.getMessage());
        }
    }

    private static boolean concernsOneTarget(ErrorKind kind) {
        return switch (kind) {
            case SERVICE, TIMEOUT -> true;
            case USAGE, CONFIGURATION, REFUSED, DECLINED, INTERRUPTED, INTERNAL -> false;
        };
    }
}
