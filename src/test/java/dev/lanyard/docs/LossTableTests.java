package dev.lanyard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.plan.SamplePlans;
import dev.lanyard.change.step.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of docs/plans.md is what the code says; whoever changes one copies the other from this test's message. */
class LossTableTests {

    @Test
    void everyLossIsDocumented() throws IOException {
        assertThat(Files.readString(Path.of("docs/plans.md"))).contains(table());
    }

    private static String table() {
        return Stream.of(
                        SamplePlans.onboarding(),
                        SamplePlans.replacing(),
                        SamplePlans.deleting(),
                        SamplePlans.servers())
                .flatMap(plan -> plan.steps().stream())
                .map(ToDo::step)
                .filter(step -> step.loss().isPresent())
                .map(LossTableTests::row)
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n", "| call | what cannot come back |\n| --- | --- |\n", "\n"));
    }

    private static String row(Step step) {
        String action = step.needs().getFirst().action();
        return "| `" + action + "` | " + step.loss().orElseThrow() + " |";
    }
}
