package dev.lanyard.operation;

/** Does what a request asks for and returns what came of it; it prints nothing. */
@FunctionalInterface
public interface Handler<Q extends Request<R>, R> {

    /**
     * Carries the request out.
     *
     * @throws dev.lanyard.model.LanyardException when it cannot, in words for people
     */
    R handle(Q request, Context context);
}
