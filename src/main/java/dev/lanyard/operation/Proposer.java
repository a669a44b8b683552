package dev.lanyard.operation;

/** Works out what a request would change; it reads and changes nothing. */
@FunctionalInterface
public interface Proposer<Q> {

    /**
     * Works it out.
     *
     * @throws dev.lanyard.model.LanyardException when it cannot be done, in words for people
     */
    Proposal propose(Q request, Context context);
}
