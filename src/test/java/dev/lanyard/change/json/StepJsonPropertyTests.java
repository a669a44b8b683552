package dev.lanyard.change.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanLine;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.plan.PlanLine.Untouched;
import dev.lanyard.change.step.Report;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.LanyardException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class StepJsonPropertyTests {

    private final StepJson json = new StepJson();

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenOfAStepIsReadAsTheSameStep(@ForAll("steps") Step step) {
        Statistics.collect(step.getClass().getSimpleName());

        assertThat(json.readStep(json.write(step))).isEqualTo(step);

        Statistics.coverage(all -> Declared.of(Step.class)
                .kinds()
                .keySet()
                .forEach(kind -> all.check(kind).count(times -> times > 0)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenOfAPlanIsReadAsTheSamePlan(@ForAll("plans") Plan plan) {
        assertThat(json.readPlan(json.write(plan))).isEqualTo(plan);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void equalPlansHaveOneText(@ForAll("plans") Plan plan) {
        String text = json.write(plan);

        assertThat(json.write(json.readPlan(text))).isEqualTo(text);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aTextThatWasCutIsRefusedWithWords(@ForAll("steps") Step step, @ForAll int cut) {
        String text = json.write(step);
        String part = text.substring(0, Math.floorMod(cut, text.length()));

        assertThatThrownBy(() -> json.readStep(part))
                .isInstanceOf(LanyardException.class)
                .hasMessageStartingWith("The step cannot be read: ");
    }

    @Provide
    Arbitrary<Step> steps() {
        return AnyRecord.of(Step.class);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return steps().list()
                .ofMaxSize(4)
                .flatMap(steps ->
                        Arbitraries.of(List.of("note"), List.<String>of()).map(notes -> plan(steps, notes)));
    }

    /** Steps that nobody would make one after the other may stand in a plan. */
    private static Plan plan(List<Step> steps, List<String> notes) {
        List<PlanLine> lines = new ArrayList<>();
        lines.add(new Untouched(new Report(Report.UNCHANGED, "role a", "")));
        steps.forEach(step -> lines.add(new ToDo(
                lines.size(), step, lines.size() < 3 ? Set.of() : Set.of(lines.size() - 1, lines.size() - 2))));
        return new Plan(lines, notes);
    }
}
