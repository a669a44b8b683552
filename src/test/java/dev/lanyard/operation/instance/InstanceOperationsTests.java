package dev.lanyard.operation.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.ExitCode;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.TestingContext;
import org.junit.jupiter.api.Test;

class InstanceOperationsTests {

    private final TestingContext context = TestingContext.sample();

    @Test
    void listsInstancesByStateAndName() {
        assertThat(context.query("instance list --state stopped --name '*web*'", "Instances[].Name"))
                .isEqualToIgnoringWhitespace("[\"old-web-1\"]");
    }

    @Test
    void listsInstancesByProfileAndTag() {
        assertThat(context.query("instance list --profile CacheProfile", "Instances[].Name"))
                .isEqualToIgnoringWhitespace("[\"cache-1\"]");
        assertThat(context.query("instance list --tag env=staging", "Instances[].Name"))
                .isEqualToIgnoringWhitespace("[\"staging-1\"]");
    }

    @Test
    void listsInstancesWithoutAProfile() {
        assertThat(context.query("instance list --without-profile --state running", "sort(Instances[].Name)"))
                .isEqualToIgnoringWhitespace("[\"web-1\", \"web-2\"]");
    }

    @Test
    void refusesFiltersThatExcludeEachOther() {
        assertThatThrownBy(() -> context.run("instance list --without-profile --profile CacheProfile"))
                .hasMessage("--profile and --without-profile exclude each other.");
    }

    @Test
    void showsTheWayFromAnInstanceToItsPermissions() {
        assertThat(context.query(
                        "instance show app-1",
                        "[Name, InstanceProfile.[InstanceProfileName, Profile, RoleName, AttachedManagedPolicies,"
                                + " PolicyNames], ManagedNode.PingStatus]"))
                .isEqualToIgnoringWhitespace("""
                    ["app-1", ["AppServerProfile", "alive", "AppServerRole",
                     ["AmazonSSMManagedInstanceCore", "CloudWatchAgentServerPolicy"], ["app-config"]], "Online"]
                    """);
    }

    @Test
    void showsThatAProfileIsDeadAndGivesNothing() {
        assertThat(context.query(
                        "instance show reports-1", "InstanceProfile.[Profile, RoleName, AttachedManagedPolicies]"))
                .isEqualToIgnoringWhitespace("[\"dead\", null, []]");
    }

    @Test
    void showsAnInstanceThatWearsNothing() {
        assertThat(context.query("instance show web-1", "[InstanceProfile, ManagedNode]"))
                .isEqualToIgnoringWhitespace("[null, null]");
    }

    @Test
    void launchesInstancesThatWearAProfile() {
        Changed changed = (Changed)
                context.run("instance launch --name fresh --profile AppServerProfile --count 2 --tag team=ops");

        assertThat(changed.changes())
                .hasSize(2)
                .allMatch(change -> change.detail().equals("fresh"));
        assertThat(context.query("instance list --name fresh", "Instances[].[InstanceProfileName, InstanceType]"))
                .isEqualToIgnoringWhitespace(
                        "[[\"AppServerProfile\", \"t3.micro\"], [\"AppServerProfile\", \"t3.micro\"]]");
        assertThat(context.dialogue().questions())
                .containsExactly("Launch 2 t3.micro instances in us-east-1 with profile AppServerProfile?");
    }

    @Test
    void launchesNothingWithAProfileThatDoesNotExist() {
        assertThatThrownBy(() -> context.run("instance launch --profile Nobody"))
                .hasMessageContaining("Nobody");
        assertThat(context.slept()).isZero();
    }

    @Test
    void startsStopsAndReboots() {
        assertThat(context.type("instance start staging-1 app-1"))
                .isEqualTo("""
                    started %s (staging-1: is pending)
                    unchanged %s (is running)
                    """.formatted(context.idOf("staging-1"), context.idOf("app-1")));
        assertThat(context.type("instance stop app-1"))
                .isEqualTo("stopped %s (app-1: is stopping)\n".formatted(context.idOf("app-1")));
        assertThat(context.type("instance reboot app-2"))
                .isEqualTo("rebooted %s (app-2)\n".formatted(context.idOf("app-2")));
    }

    @Test
    void skipsWhatCannotBeStarted() {
        String gone = context.idOf("scratch-1");
        Changed changed = (Changed) context.run("instance start " + gone);

        assertThat(changed.changes())
                .containsExactly(new Changed.Change("skipped", gone, "is terminated and will not come back"));
        assertThat(changed.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(context.dialogue().questions()).isEmpty();
    }

    @Test
    void wantsAnIdWhereTheNameIsNotEnough() {
        context.run("instance launch --name web-1");

        assertThatThrownBy(() -> context.run("instance stop web-1"))
                .hasMessageStartingWith("'web-1' is the name of 2 instances (i-");
    }
}
