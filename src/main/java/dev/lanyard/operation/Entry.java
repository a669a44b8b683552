package dev.lanyard.operation;

import java.util.function.Supplier;

/**
 * One line of the catalogue: a request and what handles it.
 *
 * @param handler makes the handler when the operation is first run
 */
public record Entry<Q extends Request<R>, R>(Class<Q> request, Supplier<Handler<Q, R>> handler) {

    /** Returns the declaration on the request record. */
    public Operation operation() {
        Operation declared = request.getAnnotation(Operation.class);
        if (declared == null) {
            throw new IllegalStateException(request.getName() + " lacks @Operation");
        }
        return declared;
    }

    /** Makes a line of the catalogue for an operation that changes AWS: what it proposes is carried out as a plan. */
    public static <Q extends Request<ChangeOutcome>> Entry<Q, ChangeOutcome> change(
            Class<Q> request, Supplier<Proposer<Q>> proposer) {
        return new Entry<>(
                request,
                () -> (asked, context) ->
                        context.changes().carryOut(proposer.get().propose(asked, context)));
    }

    /** Makes a line of the catalogue. */
    public static <Q extends Request<R>, R> Entry<Q, R> entry(Class<Q> request, Supplier<Handler<Q, R>> handler) {
        return new Entry<>(request, handler);
    }
}
