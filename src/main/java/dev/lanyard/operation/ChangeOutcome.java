package dev.lanyard.operation;

/** What comes of a command that changes things: what was done, or the plan where only that was asked for. */
public sealed interface ChangeOutcome extends Outcome permits Changed, ShownPlan {}
