package dev.lanyard.operation.plan;

import dev.lanyard.change.assess.Finding;
import dev.lanyard.change.file.Foreseen;
import dev.lanyard.change.file.PlanOrigin;
import dev.lanyard.change.plan.PlanLine;
import dev.lanyard.change.step.Report;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RegionId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan as programs get it.
 *
 * @param origin where it comes from, if it was saved before
 * @param untouched what is as wanted already, or cannot be changed now
 * @param notes what the person should know beforehand, as sentences
 */
public record PlanItem(
        Optional<PlanOrigin> origin,
        List<StepItem> steps,
        List<Report> untouched,
        Blast blast,
        List<Fault> findings,
        List<String> notes) {

    /** Copies the lists. */
    public PlanItem {
        steps = List.copyOf(steps);
        untouched = List.copyOf(untouched);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    static PlanItem of(PlanSheet sheet) {
        Foreseen foreseen = sheet.foreseen();
        return new PlanItem(
                sheet.origin(),
                sheet.plan().steps().stream().map(StepItem::of).toList(),
                sheet.plan().lines().stream()
                        .filter(PlanLine.Untouched.class::isInstance)
                        .map(line -> ((PlanLine.Untouched) line).report())
                        .toList(),
                new Blast(foreseen.feels(), foreseen.profiles(), foreseen.runningInstances(), foreseen.regions()),
                foreseen.findings().stream().map(Fault::of).toList(),
                Stream.concat(sheet.plan().notes().stream(), foreseen.notes().stream())
                        .toList());
    }

    /**
     * Who feels the plan.
     *
     * @param regions the Regions of the running instances
     */
    public record Blast(String summary, List<ProfileName> profiles, int runningInstances, List<RegionId> regions) {}

    /**
     * What AWS will refuse, or what may not last.
     *
     * @param severity error or warning
     * @param steps the numbers of the steps that it is about
     */
    public record Fault(String severity, List<Integer> steps, String message, String nextStep) {

        static Fault of(Finding finding) {
            return new Fault(
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.steps(),
                    finding.message(),
                    finding.nextStep());
        }
    }
}
