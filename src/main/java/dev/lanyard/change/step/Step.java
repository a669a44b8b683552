package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.retry.Propagation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One change of one thing in AWS, made by one call.
 *
 * <p>A step is data: it can be shown, saved, ordered, compared with what is there, made, and taken back.
 */
public sealed interface Step permits Shift, Act {

    /** Returns where the thing is. */
    Place place();

    /** Returns what becomes of the thing. */
    Kind kind();

    /** Returns what a plan says of it after the sign, such as {@code AmazonSSMManagedInstanceCore on role web}. */
    String title();

    /** Returns more for a plan to say, one line each: what exactly is set. */
    default List<String> details() {
        return List.of();
    }

    /** Returns the policy document that it is about, where there is one that plans should show. */
    default Optional<Documents> documents() {
        return Optional.empty();
    }

    /** Returns what was done, once the step has been made. */
    Report report();

    /** Returns what was done to each thing, where one call makes several. */
    default List<Report> reports() {
        return List.of(report());
    }

    /** Returns what it needs and what it changes. */
    Footprint footprint();

    /** Returns through what others feel it. */
    Felt felt();

    /** Returns the rights that the caller needs to make it. */
    List<Need> needs();

    /** Returns what cannot come back as it was when the step is taken back, as a sentence; mostly nothing. */
    default Optional<String> loss() {
        return Optional.empty();
    }

    /** Returns which refusals mean that AWS does not know yet what is there, so that waiting helps. */
    default Set<Propagation> passing() {
        return Set.of();
    }

    /** Returns whether looking at the thing tells whether the step was made; when not, a step in doubt stays so. */
    default boolean tellable() {
        return true;
    }

    /** Looks at the thing; only reads. */
    Standing standing(AwsSession session);

    /**
     * Makes the call.
     *
     * @return this step, with the ids that AWS gave in its after-state
     */
    Step make(AwsSession session);

    /** Returns the step that takes back this one, which has been made; empty where there is none. */
    Optional<Step> inverse();

    /** Returns a step that was thought out earlier, such as one that takes another back, as it has to be now. */
    default Fit fitting(AwsSession session) {
        return Fit.of(this);
    }

    /** Returns the step for a thing that an earlier step of its plan makes anew: the ids that it had say nothing. */
    default Step anew() {
        return this;
    }

    /** Returns the steps that it takes now: mostly itself, but some changes cannot be made by one call. */
    default List<Step> calls(AwsSession session) {
        return List.of(this);
    }

    /** Returns the id that AWS gave when the step was made, where later steps of a plan may need it. */
    default Optional<String> gift() {
        return Optional.empty();
    }

    /** Returns the step with what earlier steps have made known. */
    default Step given(Gifts gifts) {
        return this;
    }
}
