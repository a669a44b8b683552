package dev.lanyard.change.journal;

import dev.lanyard.aws.AwsException;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.LanyardException;
import java.time.Instant;
import java.util.Optional;

/** What is written of a step: what has become of it, which replaces what was written before. */
record Mark(
        StepState state,
        Optional<Step> made,
        Optional<Instant> intended,
        Optional<Instant> settled,
        Optional<String> requestId,
        Optional<String> code,
        Optional<String> words) {

    static Mark intended(Instant time) {
        return new Mark(
                StepState.INTENDED,
                Optional.empty(),
                Optional.of(time),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Mark done(Instant time, Step made, Optional<String> requestId) {
        return new Mark(
                StepState.DONE,
                Optional.of(made),
                Optional.empty(),
                Optional.of(time),
                requestId,
                Optional.empty(),
                Optional.empty());
    }

    /** Failed, or in doubt. */
    static Mark failed(StepState state, Instant time, LanyardException failure) {
        Optional<AwsException> answer = failure instanceof AwsException aws ? Optional.of(aws) : Optional.empty();
        return new Mark(
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.of(time),
                answer.flatMap(AwsException::requestId),
                answer.map(AwsException::code),
                Optional.of(failure.getMessage()));
    }

    static Mark passedOver(Instant time, String why) {
        return new Mark(
                StepState.PASSED_OVER,
                Optional.empty(),
                Optional.empty(),
                Optional.of(time),
                Optional.empty(),
                Optional.empty(),
                Optional.of(why));
    }
}
