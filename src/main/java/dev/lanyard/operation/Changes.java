package dev.lanyard.operation;

/** The one way in which commands change AWS. */
@FunctionalInterface
public interface Changes {

    /**
     * Shows the plan, or has it agreed to, written down and carried out.
     *
     * @throws dev.lanyard.model.LanyardException of kind DECLINED when the answer is no; the failure itself where the
     *     plan has a single step and it failed
     */
    ChangeOutcome carryOut(Proposal proposal);
}
