package dev.lanyard.operation;

import dev.lanyard.model.ExitCode;
import java.util.List;
import java.util.Set;

/** The result of a change: what was done to which thing, or that nothing had to be done. */
public record Changed(List<Change> changes) implements ChangeOutcome {

    /** The action of a change that AWS refused, while others went on. */
    public static final String FAILED = "failed";

    /** The action of a change that cannot be made in the target's present state. */
    public static final String SKIPPED = "skipped";

    /** The action of a change of which nobody knows whether AWS has made it. */
    public static final String IN_DOUBT = "in doubt";

    /** The action where the target was already as wanted. */
    public static final String UNCHANGED = "unchanged";

    /** Copies the list. */
    public Changed {
        changes = List.copyOf(changes);
    }

    /** A result of one change. */
    public static Changed one(String action, String target, String detail) {
        return new Changed(List.of(new Change(action, target, detail)));
    }

    @Override
    public ExitCode exitCode() {
        boolean allWell = changes.stream().allMatch(Change::reached);
        return allWell ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    /**
     * One thing that was done.
     *
     * @param action a past participle such as {@code created}, {@code attached}, or {@code unchanged}
     * @param target the thing, by the name people use for it
     * @param detail what else is worth saying, such as an ARN or a new id; may be empty
     */
    public record Change(
            @Column(meaning = Column.Meaning.STATE) String action,

            @Column(id = true, meaning = Column.Meaning.NAME)
            String target,

            String detail) {

        private boolean reached() {
            return !Set.of(FAILED, SKIPPED, IN_DOUBT).contains(action);
        }
    }
}
