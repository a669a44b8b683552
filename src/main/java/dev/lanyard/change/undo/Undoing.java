package dev.lanyard.change.undo;

import dev.lanyard.aws.Absence;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.change.apply.Reach;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.Fit;
import dev.lanyard.change.step.Kind;
import dev.lanyard.change.step.PolicyStep;
import dev.lanyard.change.step.ProfileStep;
import dev.lanyard.change.step.RoleStep;
import dev.lanyard.change.step.Shift;
import dev.lanyard.change.step.Standing;
import dev.lanyard.change.step.Step;
import dev.lanyard.change.step.VersionStep;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out how to take back steps that were made, from what is there now; it only reads. */
public final class Undoing {

    private final Reach reach;
    private final boolean force;
    private final PlanBuilder plan = new PlanBuilder();
    private final List<String> skipped = new ArrayList<>();
    private final Set<String> losses = new LinkedHashSet<>();
    private final Trail trail = new Trail();
    private final Renumbering renumbering = new Renumbering();

    private Undoing(Reach reach, boolean force) {
        this.reach = reach;
        this.force = force;
    }

    /**
     * Plans to take steps back, the last one first.
     *
     * @param done the steps as they were made, in the order of their plan
     * @param force whether to take back what somebody else has changed since, and what else uses
     */
    public static UndoPlan plan(List<Step> done, Reach reach, boolean force) {
        Undoing undoing = new Undoing(reach, force);
        done.reversed().forEach(undoing::takeBack);
        undoing.losses.forEach(undoing.plan::note);
        return new UndoPlan(undoing.plan.build(), undoing.skipped);
    }

    private void takeBack(Step done) {
        Optional<Step> inverse = done.inverse();
        if (inverse.isPresent()) {
            takeBack(done, inverse.get());
        } else {
            skip(done, done.loss().orElse("cannot be taken back"));
        }
    }

    private void takeBack(Step done, Step inverse) {
        AwsSession session = reach.session(inverse.place());
        Fit fit = inverse.fitting(session);
        Step step = renumbering.renumbered(fit.step());
        switch (verdict(step, session)) {
            case Verdict.Take(List<Step> steps) -> {
                steps.forEach(one -> take(done, one));
                fit.notes().forEach(plan::note);
                done.loss().ifPresent(losses::add);
            }
            case Verdict.Leave() -> {
                fit.notes().forEach(plan::note);
                plan.unchanged(step.title(), "is as it was already");
            }
            case Verdict.Skip(String why) -> skip(step, why);
        }
    }

    private void take(Step done, Step step) {
        trail.take(step);
        renumbering.note(plan.add(step), done, step);
    }

    private void skip(Step step, String why) {
        trail.skip(step);
        plan.skipped(step.title(), why);
        skipped.add(step.title() + ": " + why);
    }

    private Verdict verdict(Step step, AwsSession session) {
        Optional<Step> missing = trail.missing(step).filter(_ -> !force);
        if (missing.isPresent()) {
            return new Verdict.Skip(
                    "stays, because this is not taken back: " + missing.get().title());
        }
        if (trail.makesAnew(step)) {
            return take(step.anew(), session);
        }
        return trail.changes(step) ? take(step, session) : judged(step, session);
    }

    private static Verdict take(Step step, AwsSession session) {
        return new Verdict.Take(step.calls(session));
    }

    private Verdict judged(Step step, AwsSession session) {
        Optional<Standing> standing = Absence.emptyWhenAbsent(() -> step.standing(session));
        if (standing.isEmpty()) {
            return new Verdict.Skip("what it is about is no longer there");
        }
        return switch (standing.get()) {
            case Standing.AsBefore _ -> take(step, session);
            case Standing.AsAfter _ -> new Verdict.Leave();
            case Standing.Moved(String words) -> moved(step, words, session);
        };
    }

    private Verdict moved(Step step, String words, AwsSession session) {
        String title = step.title() + ": ";
        String why = words.startsWith(title) ? words.substring(title.length()) : words;
        return step instanceof Shift<?> shift && force
                ? forced(shift, session).orElseGet(() -> new Verdict.Skip(why + "; not even --force changes that"))
                : new Verdict.Skip(why);
    }

    private static <S> Optional<Verdict> forced(Shift<S> step, AwsSession session) {
        Shift<S> now = step.between(step.read(session), step.after());
        return isPossible(now) ? Optional.of(take(now, session)) : Optional.empty();
    }

    /** What comes and goes as a whole does not become another thing; and a version that says something else is not ours. */
    private static boolean isPossible(Shift<?> step) {
        boolean isWhole = step instanceof RoleStep || step instanceof PolicyStep || step instanceof ProfileStep;
        return !(step instanceof VersionStep) && (!isWhole || step.kind() == Kind.DELETE);
    }
}
