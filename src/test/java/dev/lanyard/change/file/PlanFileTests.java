package dev.lanyard.change.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.change.assess.Assessment;
import dev.lanyard.change.assess.Finding;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.SamplePlans;
import dev.lanyard.model.LanyardException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanFileTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("plans")
    void whatIsReadIsWhatWasWritten(Plan plan) {
        SavedPlan saved = saved(plan);
        PlanFile.write(file(), saved);
        assertThat(PlanFile.read(file())).isEqualTo(saved);
    }

    static Stream<Plan> plans() {
        return Stream.of(
                SamplePlans.onboarding(),
                SamplePlans.replacing(),
                SamplePlans.deleting(),
                new Plan(List.of(), List.of("Nothing to do.")));
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        PlanFile.write(file(), saved(SamplePlans.deleting()));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file()));
    }

    @Test
    void nothingIsEverWrittenOver() throws IOException {
        Files.writeString(file(), "mine");
        refused(
                () -> PlanFile.write(file(), saved(SamplePlans.deleting())),
                "There is a file 'FILE' already, and plans are never written over anything.",
                "Name another file, or delete that one first.");
        assertThat(file()).hasContent("mine");
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        Path lost = folder.resolve("lost/plan.json");
        assertThatThrownBy(() -> PlanFile.write(lost, saved(SamplePlans.deleting())))
                .hasMessage("The plan cannot be written to '" + lost + "': there is no such folder.");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        refused("There is no file 'FILE'.", "A plan is written by any changing command with --plan-out FILE.");
    }

    @Test
    void layoutAndOrderOfFieldsMakeNoDifference() throws IOException {
        SavedPlan saved = saved(SamplePlans.replacing());
        PlanFile.write(file(), saved);
        String text = Files.readString(file());
        int digest = text.indexOf(",\n  \"sha256\"");
        String moved = "{" + text.substring(digest + 1, text.lastIndexOf('}')) + "," + text.substring(1, digest) + "}";
        Files.writeString(file(), moved.replace("\n", " "));
        assertThat(PlanFile.read(file())).isEqualTo(saved);
    }

    @Test
    void aPlanThatWasEditedIsRefused() throws IOException {
        PlanFile.write(file(), saved(SamplePlans.onboarding()));
        Files.writeString(file(), Files.readString(file()).replace("Web servers", "Web  servers"));
        refused(
                "The file 'FILE' is no plan to go by. It was changed after it was written: its digest does not fit.",
                "A plan is carried out as it was made or not at all: make it anew.");
    }

    @Test
    void aPlanOfAnotherFormatIsRefusedWithTheLanyardThatWroteIt() throws IOException {
        Files.writeString(file(), "{\"lanyardPlan\": 2, \"origin\": {\"lanyard\": \"3.1\"}}");
        refused(
                "The file 'FILE' is no plan to go by. It has format 2, and this Lanyard reads format 1.",
                "Use the Lanyard that wrote it (3.1), or make the plan anew.");
    }

    @Test
    void otherJsonIsNoPlan() throws IOException {
        Files.writeString(file(), "{\"Version\": \"2012-10-17\"}");
        refused(
                "The file 'FILE' is no plan to go by. It is JSON, but no plan.",
                "A plan is written by any changing command with --plan-out FILE.");
    }

    @Test
    void whatIsNoJsonIsNoPlan() throws IOException {
        Files.writeString(file(), "role create web");
        refused(
                "The file 'FILE' is no plan to go by. The plan cannot be read: line 1, column 1: Unrecognized token"
                        + " 'role': was expecting (JSON String, Number, Array, Object or ….",
                "");
    }

    @Test
    void whatIsNoTextIsNoPlan() throws IOException {
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        refused("The file 'FILE' is no plan to go by. It is not UTF-8 text.", "");
    }

    private void refused(String message, String nextStep) {
        refused(() -> PlanFile.read(file()), message, nextStep);
    }

    private void refused(Runnable work, String message, String nextStep) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(LanyardException.class, refusal -> {
            assertThat(refusal.getMessage()).isEqualTo(message.replace("FILE", file().toString()));
            assertThat(refusal.nextStep().orElse("")).isEqualTo(nextStep);
        });
    }

    private Path file() {
        return folder.resolve("web.plan");
    }

    private static SavedPlan saved(Plan plan) {
        PlanOrigin origin = new PlanOrigin(
                "1.0",
                Instant.parse("2026-11-22T20:00:00Z"),
                SamplePlans.IAM.arn("iam", "user/ann"),
                SamplePlans.IAM.account(),
                SamplePlans.EC2.region(),
                "role create web --service ec2 --plan-out web.plan");
        Assessment assessment = new Assessment(
                Assessment.NOTHING_TO_DO.radius(),
                List.of(new Finding(Finding.Severity.WARNING, List.of(1), "It may not last.", "Look again.")),
                Assessment.NOTHING_TO_DO.friction(),
                List.of());
        return new SavedPlan(origin, Foreseen.of(assessment), plan);
    }
}
