package dev.lanyard.operation;

/** A plan that is shown and not carried out. */
public non-sealed interface ShownPlan extends ChangeOutcome, Outlined {}
