package dev.lanyard.operation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.plan.SamplePlans;
import dev.lanyard.change.step.AttachmentStep;
import dev.lanyard.model.RoleName;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanPreviewTests {

    @Test
    void aSmallPlanIsToldWhole() {
        assertThat(PlanPreview.of(PlanBuilder.of(SamplePlans.createRole())))
                .containsExactly(
                        "1 step in account 111122223333",
                        "+ role web",
                        "  path: /fleet/",
                        "  description: Web servers",
                        "  tags: Team=blue, Stage=test",
                        "  sessions: up to 2 hours",
                        "  permissions boundary: logs",
                        "  + allows sts:AssumeRole for ec2.amazonaws.com");
    }

    @Test
    void aLargerOneIsToldStepByStep() {
        PlanBuilder plan = new PlanBuilder();
        SamplePlans.replacing().steps().forEach(todo -> plan.add(todo.step()));
        plan.add(SamplePlans.createRole());
        assertThat(PlanPreview.of(plan.build()))
                .startsWith(
                        "11 steps in account 111122223333, us-east-1",
                        "~ trust policy of role web",
                        "~ inline policy logs of role web")
                .endsWith("~ i-0bbbbbbbbbbbbbbbb: reboot", "+ role web")
                .hasSize(12);
    }

    @Test
    void ofAGreatOneTheFirstStepsAreTold() {
        List<String> lines = PlanPreview.of(attachments(33));
        assertThat(lines).hasSize(20);
        assertThat(lines.subList(17, 20))
                .containsExactly(
                        "+ policy AmazonSSMManagedInstanceCore on role web-17",
                        "+ policy AmazonSSMManagedInstanceCore on role web-18",
                        "… and 15 other lines; --plan shows all");
    }

    private static Plan attachments(int number) {
        PlanBuilder plan = new PlanBuilder();
        for (int index = 1; index <= number; index++) {
            plan.add(AttachmentStep.attach(SamplePlans.IAM, new RoleName("web-" + index), SamplePlans.CORE));
        }
        return plan.build();
    }
}
