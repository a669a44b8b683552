package dev.lanyard.operation;

/** The one way in which commands change AWS. */
public interface Changes {

    /**
     * Shows the plan, or has it agreed to, written down and carried out.
     *
     * @throws dev.lanyard.model.LanyardException of kind DECLINED when the answer is no; of kind CONFIGURATION when it
     *     cannot be written down; the failure itself where the plan has a single step and it failed
     */
    ChangeOutcome carryOut(Proposal proposal);

    /**
     * Goes on with a run that did not come to its end, or that failed in part.
     *
     * @throws dev.lanyard.model.LanyardException of kind USAGE when there is no such run, or nothing left of it to do
     */
    ChangeOutcome resume(int run);
}
