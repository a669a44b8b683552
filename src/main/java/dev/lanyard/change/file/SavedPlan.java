package dev.lanyard.change.file;

import dev.lanyard.change.plan.Plan;

/** A plan with where it comes from and what was known of it then. */
public record SavedPlan(PlanOrigin origin, Foreseen foreseen, Plan plan) {}
