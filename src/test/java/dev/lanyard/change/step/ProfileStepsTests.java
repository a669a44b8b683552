package dev.lanyard.change.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.model.Arn;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done to instance profiles, and to what instances wear. */
class ProfileStepsTests {

    private static final ProfileName OTHER = new ProfileName("other");

    private final StepBench bench = new StepBench();

    @Test
    void aProfileIsMadeWithItsIdAndTakenBack() {
        ProfileStep made = bench.thereAndBack(creation());

        assertThat(made.after().orElseThrow().profileId()).isPresent();
    }

    @Test
    void aDeletedProfileComesBackUnderAnotherId() {
        bench.make(creation());
        InstanceProfile profile = profile(OTHER.value());

        bench.thereAndBack(ProfileStep.delete(bench.iam, profile));

        assertThat(profile(OTHER.value()).tags()).isEqualTo(profile.tags());
        assertThat(profile(OTHER.value()).instanceProfileId()).isNotEqualTo(profile.instanceProfileId());
    }

    @Test
    void anotherProfileOfTheNameIsNotTheOneToBeDeleted() {
        ProfileStep made = bench.make(creation());
        Step deletion = made.inverse().orElseThrow();
        bench.make(deletion);
        bench.make(creation());

        assertThat(bench.moved(deletion))
                .matches("profile other: it exists \\(AIPA\\w+\\), and when it was read, it exists \\(AIPA\\w+\\)");
    }

    @Test
    void aRoleIsTakenOutOfAProfileAndPutIn() {
        Arn role = profile("web").roleArn().orElseThrow();

        bench.thereAndBack(ProfileRoleStep.take(bench.iam, profile("web").arn(), role));
    }

    @Test
    void anotherRoleInTheProfileIsNamed() {
        bench.fleet.role("app");
        bench.fleet.profile("web", "app");

        assertThat(bench.moved(ProfileRoleStep.put(bench.iam, profile("web").arn(), bench.iam.arn("iam", "role/web"))))
                .isEqualTo("role web in profile web: it holds role app, and when it was read, it holds no role");
    }

    @Test
    void aProfileIsPutOnWithTheIdOfItsAssociationAndTakenOff() {
        WornProfileStep made = bench.thereAndBack(putOn(instance(), "web"));

        assertThat(made.after().flatMap(Worn::association)).isPresent();
    }

    @Test
    void aProfileIsReplacedAndPutBack() {
        bench.fleet.profile("other", "web");
        Instance instance = instance();
        Worn worn = bench.make(putOn(instance, "web")).after().orElseThrow();

        bench.thereAndBack(WornProfileStep.replace(bench.region, instance, worn, profile("other")));
    }

    @Test
    void whatAnInstanceWearsByNowIsNamed() {
        bench.fleet.profile("other", "web");
        Instance instance = instance();
        bench.make(putOn(instance, "other"));

        assertThat(bench.moved(putOn(instance, "web")))
                .isEqualTo("profile of i-00000000000000001 (web-1): web: it is other (AIPAOTHER), and when it was read,"
                        + " it is none");
    }

    @Test
    void aDeadProfileIsToldFromTheNewOneOfItsNameByTheIds() {
        Instance instance = instance();
        Worn dead = bench.make(putOn(instance, "web")).after().orElseThrow();
        bench.fleet.arrange(account -> account.iam.profiles.get("web").id = "AIPANEW");

        WornProfileStep step = WornProfileStep.replace(bench.region, instance, dead, profile("web"));

        assertThat(step.title()).isEqualTo("profile of i-00000000000000001 (web-1): web (AIPAWEB) -> web (AIPANEW)");
        bench.there(step);
    }

    private ProfileStep creation() {
        return ProfileStep.create(bench.iam, OTHER, "/team/", List.of(new Tag("team", "ops")));
    }

    private WornProfileStep putOn(Instance instance, String profile) {
        return WornProfileStep.putOn(bench.region, instance, profile(profile));
    }

    private Instance instance() {
        return new Instances(bench.context.session())
                .find(List.of(bench.instance(1)))
                .getFirst();
    }

    private InstanceProfile profile(String name) {
        return new InstanceProfiles(bench.context.session()).get(new ProfileName(name));
    }
}
