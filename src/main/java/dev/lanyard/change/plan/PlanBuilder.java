package dev.lanyard.change.plan;

import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.plan.PlanLine.Untouched;
import dev.lanyard.change.step.Report;
import dev.lanyard.change.step.Step;
import java.util.ArrayList;
import java.util.List;

/** Puts steps into a plan, one after the other, and finds out which of them wait for which. */
public final class PlanBuilder {

    private final List<PlanLine> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Order order = new Order();

    /** Adds a step and returns its number, by which later steps can name what it makes. */
    public int add(Step step) {
        int number = order.size() + 1;
        lines.add(new ToDo(number, step, order.add(step.footprint())));
        return number;
    }

    /** Adds a thing that is as wanted already. */
    public void unchanged(String target, String detail) {
        lines.add(new Untouched(new Report(Report.UNCHANGED, target, detail)));
    }

    /** Adds a thing that cannot be changed now. */
    public void skipped(String target, String reason) {
        lines.add(new Untouched(new Report(Report.SKIPPED, target, reason)));
    }

    /** Adds a sentence that the person should know beforehand. */
    public void note(String sentence) {
        notes.add(sentence);
    }

    /** Returns the plan. */
    public Plan build() {
        return new Plan(lines, notes);
    }

    /** Returns a plan of one step. */
    public static Plan of(Step step) {
        PlanBuilder builder = new PlanBuilder();
        builder.add(step);
        return builder.build();
    }
}
