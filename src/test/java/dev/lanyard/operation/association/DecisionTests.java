package dev.lanyard.operation.association;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.model.Arn;
import dev.lanyard.model.Association;
import dev.lanyard.model.AssociationId;
import dev.lanyard.model.AssociationState;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.WornProfile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTests {

    private static final InstanceId ID = new InstanceId("i-0123456789abcdef0");
    private static final InstanceProfile WANTED = profile("Wanted", "AIPA1");
    private static final InstanceProfile OTHER = profile("Other", "AIPA2");
    private static final InstanceProfile DEAD = profile("Wanted", "AIPA0");

    @ParameterizedTest
    @EnumSource(names = {"RUNNING", "STOPPED"})
    void givesTheProfileToWhoWearsNone(InstanceState state) {
        assertThat(decide(state)).isEqualTo(new Decision.Associate());
    }

    @ParameterizedTest
    @EnumSource(names = {"RUNNING", "STOPPED"})
    void leavesAloneWhoWearsIt(InstanceState state) {
        Association present = association(WANTED, AssociationState.ASSOCIATED);

        assertThat(decide(state, present)).isEqualTo(new Decision.Nothing(present));
    }

    @Test
    void replacesAnotherOneOnARunningInstance() {
        Association present = association(OTHER, AssociationState.ASSOCIATED);

        assertThat(decide(InstanceState.RUNNING, present)).isEqualTo(new Decision.Replace(present));
    }

    @Test
    void exchangesAnotherOneOnAStoppedInstance() {
        Association present = association(OTHER, AssociationState.ASSOCIATED);

        assertThat(decide(InstanceState.STOPPED, present)).isEqualTo(new Decision.Exchange(present));
    }

    @Test
    void takesAProfileOfTheSameNameAndAnotherIdForAnotherOne() {
        Association present = association(DEAD, AssociationState.ASSOCIATED);

        assertThat(decide(InstanceState.RUNNING, present)).isEqualTo(new Decision.Replace(present));
    }

    @Test
    void doesNotMindWhatHasPassed() {
        Association gone = association(OTHER, AssociationState.DISASSOCIATED);

        assertThat(decide(InstanceState.RUNNING, gone)).isEqualTo(new Decision.Associate());
    }

    @ParameterizedTest
    @EnumSource(names = {"PENDING", "STOPPING", "SHUTTING_DOWN", "TERMINATED", "UNKNOWN"})
    void skipsWhoCannotBeGivenAProfile(InstanceState state) {
        assertThat(decide(state)).isInstanceOf(Decision.Skip.class);
    }

    private static Decision decide(InstanceState state, Association... associations) {
        return Decision.of(instance(state), List.of(associations), WANTED);
    }

    private static Association association(InstanceProfile profile, AssociationState state) {
        return new Association(new AssociationId("iip-assoc-0123456789abcdef0"), ID, profile.worn(), state);
    }

    private static InstanceProfile profile(String name, String id) {
        Arn arn = Arn.parse("arn:aws:iam::111122223333:instance-profile/" + name);
        return new InstanceProfile(new ProfileName(name), id, arn, "/", Instant.EPOCH, Optional.empty(), List.of());
    }

    private static Instance instance(InstanceState state) {
        Optional<WornProfile> unread = Optional.empty();
        return new Instance(
                ID,
                state,
                "t3.micro",
                "ami-1",
                "Linux/UNIX",
                "10.0.0.1",
                new Instance.Placement("us-east-1a", "vpc-1", "subnet-1"),
                Instant.EPOCH,
                unread,
                new Instance.Metadata("enabled", "required", 2),
                List.of());
    }
}
