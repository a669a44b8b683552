package dev.lanyard.change.apply;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.guard.Receipt;
import dev.lanyard.aws.retry.Aftermath;
import dev.lanyard.aws.retry.Propagation;
import dev.lanyard.change.apply.Ending.Doubtful;
import dev.lanyard.change.apply.Ending.Failed;
import dev.lanyard.change.apply.Ending.Made;
import dev.lanyard.change.apply.Ending.PassedOver;
import dev.lanyard.change.step.Standing;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes one step, once: looks, calls, and finds out what has become of a call that failed. */
final class StepMaker {

    private final int number;
    private final Step step;
    private final Sight sight;
    private final StepLog log;
    private final Waits trouble = Waits.forTrouble();
    private final Waits propagation = Waits.forPropagation();

    /** Whether a call has been made of which nobody knows what came of it. */
    private boolean unsure;

    StepMaker(int number, Sight sight, StepLog log) {
        this.number = number;
        this.step = sight.step();
        this.sight = sight;
        this.log = log;
    }

    /** Makes a step that nobody has begun. */
    Ending make() {
        Standing standing;
        try {
            standing = sight.first();
        } catch (LanyardException failure) {
            return isInterruption(failure) ? notBegun() : failed(failure);
        }
        return goOnFrom(standing);
    }

    /** Makes a step that an earlier run has begun, where nobody knows what came of it. */
    Ending settle() {
        if (!step.tellable()) {
            return doubtful(untold());
        }
        unsure = true;
        Standing standing;
        try {
            standing = sight.sure();
        } catch (LanyardException failure) {
            return isInterruption(failure) ? notBegun() : doubtful(failure);
        }
        return goOnFrom(standing);
    }

    private Ending goOnFrom(Standing standing) {
        return switch (standing) {
            case Standing.AsAfter(Step found) -> made(found, true, Optional.empty());
            case Standing.AsBefore _ -> call();
            case Standing.Moved(String words) -> moved(words);
        };
    }

    private Ending call() {
        log.intended(number);
        Optional<Ending> ending = Optional.empty();
        while (ending.isEmpty()) {
            ending = attempt();
        }
        return ending.get();
    }

    /** Makes the call; empty where it is to be made again. */
    private Optional<Ending> attempt() {
        Receipt receipt = new Receipt();
        Step done;
        try {
            done = job().call(receipt, () -> step.make(sight.session()));
        } catch (RuntimeException failure) {
            return afterwards(inWords(failure), receipt);
        }
        return Optional.of(made(done, false, receipt.requestId()));
    }

    private Optional<Ending> afterwards(LanyardException failure, Receipt receipt) {
        Aftermath aftermath = receipt.left() ? Aftermath.of(failure) : beforeItLeft(failure);
        if (aftermath != Aftermath.UNKNOWN && job().halted()) {
            return Optional.of(heldBack());
        }
        return switch (aftermath) {
            case THROTTLED -> again(trouble, Pause.trouble(failure), failure);
            case NOT_DONE -> afterRefusal(failure, receipt);
            case UNKNOWN -> {
                unsure = true;
                yield step.tellable() ? afterALook(failure, receipt) : Optional.of(doubtful(failure));
            }
        };
    }

    /** What failed was on the way to the call, such as the renewal of credentials: AWS's troubles pass. */
    private static Aftermath beforeItLeft(LanyardException failure) {
        boolean passes = failure instanceof AwsException && Aftermath.of(failure) != Aftermath.NOT_DONE;
        return passes ? Aftermath.THROTTLED : Aftermath.NOT_DONE;
    }

    private Optional<Ending> afterRefusal(LanyardException failure, Receipt receipt) {
        Optional<Propagation> passing = passing(failure);
        if (passing.isPresent()) {
            return again(propagation, passing.get().words(), failure);
        }
        if (isContested(failure)) {
            return afterALook(failure, receipt);
        }
        // "Exists already", say, may be the answer to the call before, which was carried out after all.
        return unsure
                ? afterALook(failure, receipt).or(() -> Optional.of(failed(failure)))
                : Optional.of(failed(failure));
    }

    private Optional<Propagation> passing(LanyardException failure) {
        Stream<Propagation> followed = sight.follows() ? Stream.of(Propagation.ENTITY_UNKNOWN_TO_IAM) : Stream.empty();
        return failure instanceof AwsException answer
                ? Stream.concat(step.passing().stream().sorted(), followed)
                        .filter(expected -> expected.explains(answer))
                        .findFirst()
                : Optional.empty();
    }

    /** IAM refuses two changes of one thing at once (IAM API reference, "ConcurrentModification"). */
    private static boolean isContested(LanyardException failure) {
        return failure instanceof AwsException answer && answer.code().startsWith("ConcurrentModification");
    }

    /** Empty where the call was not carried out and it has been waited, so that it is to be made again. */
    private Optional<Ending> afterALook(LanyardException failure, Receipt receipt) {
        Standing standing;
        try {
            standing = sight.sure();
        } catch (LanyardException blind) {
            failure.addSuppressed(blind);
            return Optional.of(unsure ? doubtful(failure) : failed(failure));
        }
        return switch (standing) {
            case Standing.AsAfter(Step found) -> Optional.of(made(found, false, receipt.requestId()));
            case Standing.Moved(String words) -> Optional.of(moved(words));
            case Standing.AsBefore _ -> again(trouble, Pause.trouble(failure), failure);
        };
    }

    /** Empty after a wait; its ending where it has been waited long enough. */
    private Optional<Ending> again(Waits waits, String why, LanyardException failure) {
        try {
            return sight.pause().wait(waits, why) ? Optional.empty() : Optional.of(failed(failure));
        } catch (LanyardException interruption) {
            return Optional.of(heldBack());
        }
    }

    private Job job() {
        return sight.pause().job();
    }

    private Ending made(Step done, boolean found, Optional<String> requestId) {
        log.done(number, done, requestId);
        return new Made(done, found);
    }

    private Ending failed(LanyardException failure) {
        log.failed(number, failure);
        return new Failed(failure);
    }

    private Ending doubtful(LanyardException failure) {
        log.doubtful(number, failure);
        return new Doubtful(failure);
    }

    private Ending moved(String words) {
        LanyardException failure = new LanyardException(
                ErrorKind.SERVICE, words + ".", "Somebody else has changed it; look at it and plan anew.");
        if (unsure) {
            return failed(failure);
        }
        log.passedOver(number, words);
        return new Failed(failure);
    }

    private Ending heldBack() {
        log.passedOver(number, "interrupted, and surely not carried out");
        return notBegun();
    }

    private static Ending notBegun() {
        return new PassedOver("interrupted before it was made");
    }

    private LanyardException untold() {
        return new LanyardException(
                ErrorKind.SERVICE,
                step.title() + ": the run ended just then, and AWS keeps no trace that tells whether it was done.",
                "Look at it yourself; Lanyard does not do it a second time.");
    }

    private static boolean isInterruption(LanyardException failure) {
        return failure.kind() == ErrorKind.INTERRUPTED;
    }

    private LanyardException inWords(RuntimeException failure) {
        return failure instanceof LanyardException words
                ? words
                : new LanyardException(ErrorKind.INTERNAL, step.title() + ": " + failure, "", failure);
    }
}
