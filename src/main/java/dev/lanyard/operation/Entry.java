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

    /** Makes a line of the catalogue. */
    public static <Q extends Request<R>, R> Entry<Q, R> entry(Class<Q> request, Supplier<Handler<Q, R>> handler) {
        return new Entry<>(request, handler);
    }
}
