package dev.lanyard.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.ProfileName;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.state.IamState.UserState;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WearersTests {

    private final TestingContext context = TestingContext.sample();

    @Test
    void findsWhoWearsAProfileInAllRegions() {
        Everywhere<Wearer> wearers = new Wearers(context.session()).of(List.of(profile(context, "CacheProfile")));

        assertThat(wearers.found())
                .extracting(wearer -> wearer.region().value())
                .containsExactly("ap-southeast-2", "us-east-1");
        assertThat(wearers.found())
                .allMatch(wearer -> wearer.instance()
                        .instanceId()
                        .equals(wearer.association().instanceId()));
        assertThat(wearers.unread()).isEmpty();
    }

    @Test
    void doesNotTakeADeletedProfileOfTheSameNameForTheProfile() {
        context.arrange(account -> account.region("us-east-1")
                .associations
                .values()
                .forEach(association -> association.profileId = "AIPADEADDEADDEADDEAD0"));

        assertThat(new Wearers(context.session())
                        .of(List.of(profile(context, "CacheProfile")))
                        .found())
                .extracting(wearer -> wearer.region().value())
                .containsExactly("ap-southeast-2");
    }

    @Test
    void namesTheRegionsThatCannotBeRead() {
        String caller = context.caller().arn().name();
        context.arrange(account -> account.iam.users.put(caller.toLowerCase(Locale.ROOT), heldTo(caller)));

        Everywhere<Wearer> wearers = new Wearers(context.session()).of(List.of(profile(context, "CacheProfile")));

        assertThat(wearers.found())
                .extracting(wearer -> wearer.region().value())
                .containsExactly("us-east-1");
        assertThat(wearers.unread()).contains("ap-southeast-2 (ec2:DescribeInstances: UnauthorizedOperation)");
    }

    @Test
    void callsNothingWithoutAProfile() {
        assertThat(new Wearers(context.session()).of(List.of()).found()).isEmpty();
        assertThat(context.calls()).isEmpty();
    }

    private static InstanceProfile profile(TestingContext context, String name) {
        return new InstanceProfiles(context.session())
                .find(new ProfileName(name))
                .orElseThrow();
    }

    private static UserState heldTo(String name) {
        UserState user = new UserState();
        user.name = name;
        user.attached.add("arn:aws:iam::aws:policy/AdministratorAccess");
        user.inline.put("here", """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "ec2:*", "Resource": "*",
              "Condition": {"StringNotEquals": {"aws:RequestedRegion": "us-east-1"}}}]}
            """);
        return user;
    }
}
