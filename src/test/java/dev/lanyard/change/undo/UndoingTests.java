package dev.lanyard.change.undo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.change.step.Step;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndoingTests {

    private final Workbench bench = new Workbench();
    private String before = "";

    @BeforeEach
    void begin() {
        bench.begin();
        before = bench.picture();
    }

    @Test
    void aReplacedProfileIsPutBack() {
        UndoPlan undo = bench.undoes(done("association set web-1 --profile f2"), false);

        assertThat(undo.plan().notes()).containsExactly("The association that is put back has another id.");
        assertThat(bench.picture()).isEqualTo(before);
    }

    @Test
    void aReplacedProfileIsPutBackAlsoWhenItWasMadeAnewUnderItsName() {
        List<Step> done = done("association set web-1 --profile f2");
        bench.does("profile delete f1 --cascade");
        bench.does("profile create f1 --role r1");

        UndoPlan undo = bench.undoes(done, false);

        assertThat(undo.plan().notes())
                .first()
                .asString()
                .matches(
                        "Profile f1 was made anew since: .* \\(web-1\\) gets the one of that name now \\(AIPA.*\\)\\.");
        assertThat(bench.picture()).isEqualTo(before);
    }

    @Test
    void aDeletedPolicyComesBackWithItsVersionsAndWhatItHungOn() {
        bench.undoes(done("policy delete p1 --cascade"), false);

        assertThat(bench.picture()).isEqualTo(before);
    }

    @Test
    void whatIsAsItWasAlreadyIsLeft() {
        List<Step> done = done("role tag r1 a=1");
        bench.does("role untag r1 a");

        assertThat(bench.undoing(done, false).plan().isEmpty()).isTrue();
    }

    @Test
    void whatSomebodyElseHasChangedIsNamedAndLeft() {
        List<Step> done = done("role tag r1 a=1");
        bench.does("role tag r1 a=2");

        UndoPlan undo = bench.undoing(done, false);

        assertThat(undo.plan().isEmpty()).isTrue();
        assertThat(undo.skipped()).singleElement().asString().startsWith("tag a of role r1: it ");
    }

    @Test
    void forceTakesBackWhatSomebodyElseHasChanged() {
        List<Step> done = done("role tag r1 a=1");
        bench.does("role tag r1 a=2");

        assertThat(bench.undoes(done, true).skipped()).isEmpty();
        assertThat(bench.picture()).isEqualTo(before);
    }

    @Test
    void aRoleThatSomebodyHasChangedSinceIsNotDeleted() {
        List<Step> done = done("role create r3 --service ec2");
        bench.does("role tag r3 a=1");

        assertThat(bench.undoing(done, false).plan().isEmpty()).isTrue();
    }

    @Test
    void whatWaitsForWhatIsLeftIsLeftToo() {
        List<Step> done = done("policy update p1 '" + Picture.document("ssm:Describe*") + "'");
        bench.does("policy update p1 '" + Picture.document("ssm:GetParametersByPath") + "'");

        assertThat(bench.undoing(done, false).skipped())
                .last()
                .isEqualTo(
                        "version v3 of policy p1: stays, because this is not taken back: policy p1, version in force:"
                                + " v3 -> v2");
    }

    @Test
    void whatCannotComeBackAsItWasIsSaid() {
        List<Step> done = done("role delete r2 --cascade");

        assertThat(bench.undoing(done, false).plan().notes())
                .anyMatch(note -> note.startsWith("A role made anew gets another unique id"));
    }

    @Test
    void whatIsGoneIsNamed() {
        List<Step> done = done("role attach r2 p1");
        bench.does("role delete r2 --cascade");

        assertThat(bench.undoing(done, false).skipped())
                .containsExactly("policy p1 on role r2: what it is about is no longer there");
    }

    private List<Step> done(String line) {
        assertThat(bench.does(line)).isEmpty();
        return bench.runs().getLast();
    }
}
