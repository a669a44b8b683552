package dev.lanyard.operation.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Proposal;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.IamState.UserState;
import dev.lanyard.sandbox.state.RegionState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RoleDeletionTests {

    private final TestingContext context = TestingContext.sample();

    @Test
    void doesNotDeleteARoleThatSomethingHangsOn() {
        assertThatThrownBy(() -> context.run("role delete BastionRole"))
                .isInstanceOfSatisfying(
                        LanyardException.class,
                        error -> assertThat(error.kind()).isEqualTo(ErrorKind.SERVICE))
                .hasMessage("Role BastionRole cannot be deleted while something hangs on it:"
                        + " attached policy SessionManagerPermissions; profile BastionRole;"
                        + " instance " + context.idOf("bastion-1") + " (bastion-1).");
        assertThat(context.dialogue().questions()).isEmpty();
    }

    @Test
    void deletesABareRoleWithAllThatGoesWithIt() {
        context.run("role create Bare --service ec2 --tag team=ops --boundary WorkloadBoundary");
        assertThat(context.type("role delete bare"))
                .isEqualTo("deleted role Bare (arn:aws:iam::111122223333:role/Bare)\n");
        assertThat(context.dialogue().questions().getLast()).isEqualTo("Delete role Bare? [Bare]");
        assertThat(context.roles()).doesNotContain("bare");
    }

    @Test
    void deletesInTheOrderOfAwsWhatHangsOnARole() {
        assertThat(context.type("role delete QueueWorkerRole --cascade"))
                .matches("""
                    deleted inline policy orders-queue \\(of role QueueWorkerRole\\)
                    detached AmazonS3ReadOnlyAccess \\(from role QueueWorkerRole\\)
                    disassociated %s \\(from profile QueueWorkerProfile, iip-assoc-[0-9a-f]{17}\\)
                    removed role QueueWorkerRole \\(from profile QueueWorkerProfile\\)
                    deleted profile QueueWorkerProfile \\(arn:aws:iam::111122223333:instance-profile/QueueWorkerProfile\\)
                    deleted role QueueWorkerRole \\(arn:aws:iam::111122223333:role/QueueWorkerRole\\)
                    """.formatted(context.idOf("queue-1")));
        assertThat(context.roles()).doesNotContain("queueworkerrole");
        assertThat(context.profiles()).doesNotContain("queueworkerprofile");
    }

    @Test
    void letsEachStepWaitForWhatAwsWantsBeforeIt() {
        Plan plan = plan("QueueWorkerRole");
        assertThat(plan.steps())
                .extracting(ToDo::number, ToDo::after)
                .containsExactly(
                        tuple(1, Set.of()),
                        tuple(2, Set.of()),
                        tuple(3, Set.of()),
                        tuple(4, Set.of(3)),
                        tuple(5, Set.of(3, 4)),
                        tuple(6, Set.of(1, 2, 4)));
    }

    @Test
    void asksOnceForAllAndNamesTheInstancesOfOtherRegions() {
        context.dialogue().refuse();
        assertThatThrownBy(() -> context.run("role delete CacheRole --cascade")).hasMessage("Nothing was changed.");
        assertThat(context.dialogue().questions())
                .singleElement()
                .asString()
                .matches("Delete role CacheRole and what hangs on it: .*profile CacheProfile; 2 instances"
                        + " \\(i-[0-9a-f]+ \\(.*\\) in ap-southeast-2, i-[0-9a-f]+ \\(cache-1\\)\\)\\?"
                        + " \\[CacheRole\\]");
        assertThat(context.calls()).noneMatch(call -> call.matches("(Delete|Detach|Remove|Disassociate).*"));
    }

    @Test
    void doesNotTakeOffADeletedProfileOfTheSameName() {
        context.arrange(account -> account.region("us-east-1")
                .associations
                .values()
                .forEach(association -> association.profileId = "AIPADEADDEADDEADDEAD0"));
        assertThat(plan("QueueWorkerRole").steps())
                .extracting(todo -> todo.step().title())
                .noneMatch(title -> title.startsWith("profile of"));
    }

    @Test
    void saysWhichRegionsCouldNotBeRead() {
        String caller = context.caller().arn().name();
        context.arrange(account -> account.iam.users.put(caller.toLowerCase(Locale.ROOT), heldToOneRegion(caller)));
        assertThat(plan("CacheRole").notes())
                .singleElement()
                .asString()
                .contains("ap-southeast-2 (ec2:DescribeInstances: UnauthorizedOperation)")
                .endsWith("Those that wear a profile of role CacheRole there are left with one that no longer exists.");
    }

    @Test
    void bringsEverythingBackWhenItIsTakenBack() {
        context.arrange(RoleDeletionTests::furnish);
        Map<String, String> before = context.account(RoleDeletionTests::picture);
        Plan plan = plan("CacheRole");

        context.changes().carryOut(Proposal.of("?", plan));
        assertThat(context.account(RoleDeletionTests::picture)).isNotEqualTo(before);
        assertThat(context.roles()).doesNotContain("cacherole");
        context.sleeper().sleep(Duration.ofMinutes(2));

        context.changes().carryOut(Proposal.of("?", inverse(plan)));
        assertThat(context.account(RoleDeletionTests::picture)).isEqualTo(before);
    }

    @Test
    void saysBeforehandWhatCannotComeBack() {
        assertThat(plan("CacheRole").steps())
                .filteredOn(todo -> todo.step().loss().isPresent())
                .extracting(todo -> todo.step().title())
                .filteredOn(title -> !title.startsWith("profile of "))
                .containsExactly("profile CacheProfile", "role CacheRole");
    }

    @Test
    void leavesRolesThatBelongToAService() {
        context.arrange(
                account -> account.iam.roles.get("cacherole").path = "/aws-service-role/elasticache.amazonaws.com/");
        assertThatThrownBy(() -> context.run("role delete CacheRole --cascade"))
                .hasMessage("Role CacheRole is linked to the service elasticache.amazonaws.com: only that service can"
                        + " change it.");
        assertThat(context.dialogue().questions()).isEmpty();
    }

    private Plan plan(String role) {
        return RoleDeletion.delete(new DeleteRole(new RoleName(role), true), context)
                .plan();
    }

    private static Plan inverse(Plan plan) {
        PlanBuilder inverse = new PlanBuilder();
        plan.steps().reversed().stream()
                .map(ToDo::step)
                .map(Step::inverse)
                .forEach(step -> inverse.add(step.orElseThrow()));
        return inverse.build();
    }

    /** Gives the role and its profile all that there can be. */
    private static void furnish(AccountState account) {
        RoleState role = account.iam.roles.get("cacherole");
        role.path = "/apps/";
        role.description = "keeps what is asked often";
        role.maxSessionSeconds = 7200;
        role.boundary = "arn:aws:iam::" + account.id + ":policy/WorkloadBoundary";
        role.tags.put("team", "cache");
        role.attached.add("arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess");
        ProfileState profile = account.iam.profiles.get("cacheprofile");
        profile.path = "/badges/";
        profile.tags.put("team", "cache");
        for (RegionState region : account.regions.values()) {
            region.associations.values().stream()
                    .filter(association -> association.profileArn.endsWith("/CacheProfile"))
                    .forEach(association -> association.profileArn =
                            "arn:aws:iam::" + account.id + ":instance-profile/badges/CacheProfile");
        }
    }

    /** The account without ids and times. */
    private static Map<String, String> picture(AccountState account) {
        Map<String, String> picture = new TreeMap<>();
        account.iam.roles.forEach((key, role) -> picture.put("role " + key, words(role)));
        account.iam.profiles.forEach((key, profile) -> picture.put(
                "profile " + key, String.join(" ", profile.name, profile.path, profile.role, profile.tags.toString())));
        account.regions.forEach((name, region) -> region.associations
                .values()
                .forEach(association ->
                        picture.put("profile of " + association.instanceId + " in " + name, association.profileArn)));
        return picture;
    }

    private static String words(RoleState role) {
        List<String> words = new ArrayList<>(List.of(role.name, role.path, role.description, role.boundary));
        words.add(String.valueOf(role.maxSessionSeconds));
        words.add(role.trustPolicy);
        words.add(new TreeMap<>(role.tags).toString());
        words.add(role.attached.stream().sorted().toList().toString());
        words.add(role.inline.toString());
        return String.join(" | ", words);
    }

    private static UserState heldToOneRegion(String name) {
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
