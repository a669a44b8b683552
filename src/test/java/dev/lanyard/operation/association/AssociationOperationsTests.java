package dev.lanyard.operation.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.ExitCode;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.state.RegionState.AssociationState;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssociationOperationsTests {

    private final TestingContext context = TestingContext.sample();

    @Test
    void givesAProfileToAnInstanceThatWearsNone() {
        assertThat(actions("association set web-1 --profile AppServerProfile")).containsExactly("associated");
        assertThat(worn("web-1")).isEqualTo("AppServerProfile");
    }

    @Test
    void changesNothingWhereTheProfileIsWorn() {
        String before = association("app-1").id;

        assertThat(context.type("association set app-1 --profile AppServerProfile"))
                .isEqualTo("unchanged " + context.idOf("app-1") + " (app-1: wears AppServerProfile, " + before + ")\n");
        assertThat(context.dialogue().questions()).isEmpty();
    }

    @Test
    void replacesTheProfileOfARunningInstance() {
        String before = association("app-1").id;

        assertThat(context.type("association set app-1 --profile BastionRole"))
                .startsWith("replaced " + context.idOf("app-1")
                        + " (app-1: BastionRole instead of AppServerProfile, now iip-");
        assertThat(worn("app-1")).isEqualTo("BastionRole");
        assertThat(association("app-1").id).isNotEqualTo(before);
    }

    @Test
    void takesTheOldProfileOffAStoppedInstanceFirst() {
        assertThat(actions("association set old-web-1 --profile BastionRole"))
                .containsExactly("disassociated", "associated");
        assertThat(worn("old-web-1")).isEqualTo("BastionRole");
        assertThat(context.slept()).isPositive();
    }

    @Test
    void givesAProfileToAStoppedInstance() {
        assertThat(actions("association set staging-1 --profile AppServerProfile"))
                .containsExactly("associated");
    }

    @Test
    void replacesADeadProfileOfTheSameName() {
        String dead = association("reports-1").profileId;

        assertThat(context.type("association set reports-1 --profile ReportsProfile"))
                .contains("ReportsProfile instead of a dead profile of the same name (" + dead + ")");
        assertThat(association("reports-1").profileId)
                .isEqualTo(context.iam(iam -> iam.profiles.get("reportsprofile").id));
    }

    @Test
    void skipsATerminatedInstance() {
        String id = context.idOf("scratch-1");
        Changed changed = (Changed) context.run("association set " + id + " --profile AppServerProfile");

        assertThat(changed.changes())
                .containsExactly(new Changed.Change("skipped", id, "scratch-1: is terminated and will not come back"));
        assertThat(changed.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    }

    @Test
    void waitsForAnAssociationThatIsUnderWay() {
        context.run("association set web-1 --profile AppServerProfile");

        assertThat(actions("association set web-1 --profile AppServerProfile")).containsExactly("unchanged");
        assertThat(context.dialogue().progress().getFirst()).startsWith("Waiting for the associations of i-");
    }

    @Test
    void waitsUntilEc2KnowsANewProfile() {
        context.sandbox().arrange(world -> world.profileDelaySeconds = 60);
        context.run("profile create NewProfile --role AppServerRole");

        assertThat(actions("association set web-1 --profile NewProfile")).containsExactly("associated");
        assertThat(context.dialogue().progress()).anyMatch(line -> line.contains("EC2 does not know the profile yet"));
    }

    @Test
    void setsSeveralInstancesAtOnceAndSaysWhatItDidToEach() {
        assertThat(actions("association set web-1 app-1 bastion-1 old-web-1 --profile AppServerProfile"))
                .containsExactly("associated", "unchanged", "replaced", "unchanged");
    }

    @Test
    void asksOnceAndNamesWhatWillHappenToWhom() {
        context.run("association set web-1 app-1 bastion-1 --profile AppServerProfile");

        assertThat(context.dialogue().questions())
                .containsExactly("Profile AppServerProfile (role AppServerRole): give it to instance "
                        + context.idOf("web-1") + " (web-1), and replace what is worn by instance "
                        + context.idOf("bastion-1") + " (bastion-1) now in BastionRole?");
    }

    @Test
    void changesNothingWhenThePersonSaysNo() {
        context.dialogue().refuse();

        assertThatThrownBy(() -> context.run("association set web-1 --profile AppServerProfile"))
                .isInstanceOfSatisfying(
                        LanyardException.class, no -> assertThat(no.kind()).isEqualTo(ErrorKind.DECLINED));
        assertThat(associations("web-1")).isEmpty();
    }

    @Test
    void warnsOfAProfileWithoutARole() {
        context.run("association set web-1 --profile BatchProfile");

        assertThat(context.dialogue().told().getFirst())
                .isEqualTo("Profile BatchProfile holds no role, so instances get no credentials from it;"
                        + " 'profile add-role' gives it one.");
    }

    @Test
    void namesTheProfileThatDoesNotExist() {
        assertThatThrownBy(() -> context.run("association set web-1 --profile Nobody"))
                .hasMessageContaining("Nobody")
                .hasMessageContaining("NoSuchEntity");
    }

    @Test
    void namesEveryInstanceThatDoesNotExist() {
        assertThatThrownBy(() ->
                        context.run("association set web-1 nobody i-00000000000000000 --profile AppServerProfile"))
                .hasMessage("There are no instances nobody, i-00000000000000000 in us-east-1 of this account.");
        assertThat(associations("web-1")).isEmpty();
    }

    @Test
    void takesProfilesOff() {
        assertThat(actions("association clear app-1 web-1")).containsExactly("disassociated", "unchanged");
        assertThat(context.type("association wait app-1")).isEqualTo("(none)\n");
    }

    @Test
    void showsWhatAnInstanceWears() {
        assertThat(context.query("association show app-1", "[InstanceProfileName, Profile, RoleName, State]"))
                .isEqualToIgnoringWhitespace("[\"AppServerProfile\", \"alive\", \"AppServerRole\", \"associated\"]");
    }

    @Test
    void showsThatAProfileIsDead() {
        assertThat(context.query("association show reports-1", "[InstanceProfileName, Profile, RoleName]"))
                .isEqualToIgnoringWhitespace("[\"ReportsProfile\", \"dead\", null]");
    }

    @Test
    void findsAnAssociationByItsId() {
        String id = association("app-1").id;

        assertThat(context.query("association show " + id, "InstanceId")).contains(context.idOf("app-1"));
        assertThatThrownBy(() -> context.run("association show iip-assoc-00000000000000000"))
                .hasMessage("There is no association iip-assoc-00000000000000000 in us-east-1.");
    }

    @Test
    void listsTheAssociationsOfAProfile() {
        assertThat(context.query(
                        "association list --profile BastionRole",
                        "IamInstanceProfileAssociations[].[InstanceId, IamInstanceProfile.Arn]"))
                .isEqualToIgnoringWhitespace("[[\"" + context.idOf("bastion-1")
                        + "\", \"arn:aws:iam::111122223333:instance-profile/BastionRole\"]]");
    }

    private List<String> actions(String line) {
        Changed changed = (Changed) context.run(line);
        return changed.changes().stream().map(Changed.Change::action).toList();
    }

    private String worn(String name) {
        String arn = association(name).profileArn;
        return arn.substring(arn.lastIndexOf('/') + 1);
    }

    private AssociationState association(String name) {
        return associations(name).getFirst();
    }

    private List<AssociationState> associations(String name) {
        String id = context.idOf(name);
        return context.region(region -> region.associations.values().stream()
                .filter(association -> association.instanceId.equals(id))
                .filter(association -> !association.state.startsWith("disassociat"))
                .toList());
    }
}
