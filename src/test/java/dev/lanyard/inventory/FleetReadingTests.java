package dev.lanyard.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.RegionState.AssociationState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A fleet costs pages of calls, never one call for each instance. */
class FleetReadingTests {

    private static final int FLEET = 2_500;

    private final TestingContext context = TestingContext.sample();

    @Test
    void readsWhoUsesARoleInPages() {
        wear("AppServerProfile");
        RoleUsage usage = new Usages(context.session()).ofRole(new RoleName("AppServerRole"));

        assertThat(usage.instances()).hasSizeGreaterThan(FLEET);
        assertThat(context.calls())
                .containsExactly(
                        "ListInstanceProfilesForRole", "DescribeInstances", "DescribeInstances", "DescribeInstances");
    }

    @Test
    void decidesForManyInstancesFromAFewReads() {
        wear("AppServerProfile");
        String ids = String.join(
                " ", IntStream.range(0, 450).mapToObj(FleetReadingTests::id).toList());
        Changed changed = (Changed) context.run("association set " + ids + " --profile AppServerProfile");

        assertThat(changed.changes())
                .hasSize(450)
                .allMatch(change -> change.action().equals("unchanged"));
        assertThat(context.calls())
                .containsExactly(
                        "GetInstanceProfile",
                        "DescribeInstances",
                        "DescribeInstances",
                        "DescribeInstances",
                        "DescribeIamInstanceProfileAssociations",
                        "DescribeIamInstanceProfileAssociations",
                        "DescribeIamInstanceProfileAssociations",
                        "GetCallerIdentity");
    }

    private void wear(String profile) {
        context.arrange(account -> {
            String id = account.iam.profiles.get(profile.toLowerCase(Locale.ROOT)).id;
            String arn = "arn:aws:iam::" + account.id + ":instance-profile/" + profile;
            RegionState region = account.region(TestingContext.REGION.value());
            List<String> ids =
                    IntStream.range(0, FLEET).mapToObj(FleetReadingTests::id).toList();
            ids.forEach(instance -> add(region, instance, arn, id));
        });
    }

    private static void add(RegionState region, String id, String profileArn, String profileId) {
        InstanceState instance = new InstanceState();
        instance.id = id;
        instance.availabilityZone = "us-east-1a";
        region.instances.put(id, instance);
        AssociationState association = new AssociationState();
        association.id = id.replace("i-", "iip-assoc-");
        association.instanceId = id;
        association.profileArn = profileArn;
        association.profileId = profileId;
        region.associations.put(association.id, association);
    }

    private static String id(int number) {
        return "i-%017x".formatted(number);
    }
}
