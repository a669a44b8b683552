package dev.lanyard.sandbox.sts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.AssumeRoleResponse;
import software.amazon.awssdk.services.sts.model.Credentials;
import software.amazon.awssdk.services.sts.model.StsException;
import software.amazon.awssdk.services.sts.model.Tag;

class SessionsTests {

    private static final String ACCOUNT = TestingSandbox.ACCOUNT.value();
    private static final String ROOT = "arn:aws:iam::" + ACCOUNT + ":root";

    private final TestingSandbox sandbox = TestingSandbox.empty();

    @Test
    void theAdministratorIsAUser() {
        assertThat(sandbox.sts().getCallerIdentity().arn()).isEqualTo("arn:aws:iam::111122223333:user/administrator");
    }

    @Test
    void aTrustedCallerBecomesTheRole() {
        role("ops", trusting(ROOT));
        AssumeRoleResponse response = assume("ops", request -> {});
        assertThat(response.assumedRoleUser().arn()).isEqualTo("arn:aws:sts::111122223333:assumed-role/ops/me");
        assertThat(as(response).getCallerIdentity().arn())
                .isEqualTo(response.assumedRoleUser().arn());
        assertThat(as(response).getCallerIdentity().userId()).isEqualTo("AROAOPS:me");
    }

    @Test
    void aRoleThatTrustsSomebodyElseIsDenied() {
        role("ops", trusting("arn:aws:iam::999988887777:root"));
        assertThatThrownBy(() -> assume("ops", request -> {}))
                .isInstanceOfSatisfying(
                        StsException.class,
                        denied -> assertThat(denied.statusCode()).isEqualTo(403))
                .hasMessageContaining("User: arn:aws:iam::111122223333:user/administrator is not authorized to perform:"
                        + " sts:AssumeRole on resource: arn:aws:iam::111122223333:role/ops");
    }

    @Test
    void aRoleThatTrustsAServiceIsDenied() {
        role("ops", trust("{\"Service\":\"ec2.amazonaws.com\"}", ""));
        assertThatThrownBy(() -> assume("ops", request -> {})).hasMessageContaining("not authorized");
    }

    @Test
    void anUnknownRoleIsDeniedTheSameWay() {
        assertThatThrownBy(() -> assume("nobody", request -> {}))
                .hasMessageContaining("is not authorized to perform: sts:AssumeRole");
    }

    @Test
    void theExternalIdMustBeTheOneThatIsAskedFor() {
        role("vendor", trust("{\"AWS\":\"" + ROOT + "\"}", "\"StringEquals\":{\"sts:ExternalId\":\"s3cret\"}"));
        assertThat(assume("vendor", request -> request.externalId("s3cret")).credentials())
                .isNotNull();
        assertThatThrownBy(() -> assume("vendor", request -> {})).hasMessageContaining("not authorized");
        assertThatThrownBy(() -> assume("vendor", request -> request.externalId("other")))
                .hasMessageContaining("not authorized");
    }

    @Test
    void aSessionIsSeenUnderTheArnOfItsRole() {
        role("first", trusting(ROOT));
        String condition = "\"ArnEquals\":{\"aws:PrincipalArn\":\"arn:aws:iam::111122223333:role/first\"}";
        role("second", trust("{\"AWS\":\"*\"}", condition));
        AssumeRoleResponse first = assume("first", request -> {});
        assertThat(as(first)
                        .assumeRole(request("second").build())
                        .assumedRoleUser()
                        .arn())
                .contains("second/me");
        assertThatThrownBy(() -> assume("second", request -> {})).hasMessageContaining("not authorized");
    }

    @Test
    void tagsNeedAPermissionOfTheirOwn() {
        role("ops", trusting(ROOT));
        Tag tag = Tag.builder().key("team").value("web").build();
        assertThatThrownBy(() -> assume("ops", request -> request.tags(tag))).hasMessageContaining("not authorized");
    }

    @Test
    void theSessionIsNoLongerThanTheRoleAllows() {
        role("ops", trusting(ROOT));
        assertThatThrownBy(() -> assume("ops", request -> request.durationSeconds(3601)))
                .hasMessageContaining(
                        "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
        assertThatThrownBy(() -> assume("ops", request -> request.durationSeconds(899)))
                .hasMessageContaining("durationSeconds");
    }

    @Test
    void chainedRolesLastAnHourAtMost() {
        role("ops", trusting(ROOT));
        change("ops", role -> {
            role.maxSessionSeconds = 7200;
            role.inline.put("all", TestingFleet.document("Allow", "sts:AssumeRole"));
        });
        StsClient chained = as(assume("ops", request -> {}));
        assertThatThrownBy(() ->
                        chained.assumeRole(request("ops").durationSeconds(7200).build()))
                .hasMessageContaining("1 hour session limit for roles assumed by role chaining");
    }

    @Test
    void aSessionEnds() {
        role("ops", trusting(ROOT));
        Credentials credentials = assume("ops", request -> {}).credentials();
        assertThat(credentials.expiration())
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(58)),
                        Instant.now().plus(Duration.ofHours(1)));
    }

    @Test
    void theNameOfASessionIsChecked() {
        role("ops", trusting(ROOT));
        assertThatThrownBy(() -> assume("ops", request -> request.roleSessionName("a b")))
                .hasMessageContaining("at 'roleSessionName' failed to satisfy constraint");
    }

    @Test
    void aSessionPolicyMustBeAPolicyAndShort() {
        role("ops", trusting(ROOT));
        assertThatThrownBy(() -> assume("ops", request -> request.policy("{}")))
                .hasMessageContaining("Syntax errors in policy.");
        String padded = TestingFleet.document("Allow", "iam:*") + " ".repeat(2048);
        assertThatThrownBy(() -> assume("ops", request -> request.policy(padded)))
                .hasMessageContaining("Member must have length less than or equal to 2048");
        assertThatThrownBy(() -> assume("ops", request -> request.policyArns(arn -> arn.arn(ROOT + "/no"))))
                .hasMessageContaining("Policy " + ROOT + "/no does not exist or is not attachable.");
    }

    @Test
    void howMuchASessionWasGivenIsTold() {
        role("ops", trusting(ROOT));
        assertThat(assume("ops", request -> {}).packedPolicySize()).isNull();
        assertThat(assume("ops", request -> request.policy(TestingFleet.document("Allow", "iam:*")))
                        .packedPolicySize())
                .isBetween(1, 10);
    }

    @Test
    void tooManyTagsForASessionAreRefused() {
        role("ops", trust("{\"AWS\":\"" + ROOT + "\"}", "").replace("\"sts:AssumeRole\"", "\"sts:*\""));
        Random random = new Random(1);
        List<Tag> tags = IntStream.range(0, 50)
                .mapToObj(index -> Tag.builder()
                        .key("key" + index)
                        .value(random.ints(200, 'A', 'z' + 1)
                                .mapToObj(Character::toString)
                                .filter(letter -> letter.matches("[A-Za-z]"))
                                .collect(Collectors.joining()))
                        .build())
                .toList();
        assertThatThrownBy(() -> assume("ops", request -> request.tags(tags)))
                .hasMessageContaining("of allotted space, please use smaller policy.");
    }

    @Test
    void rolesOfOtherAccountsCanBeAssumed() {
        TestingSandbox sample = TestingSandbox.sample();
        String arn = "arn:aws:iam::444455556666:role/OrganizationAccountAccessRole";
        AssumeRoleResponse response =
                sample.sts().assumeRole(request -> request.roleArn(arn).roleSessionName("me"));
        StsClient member = sample.client(StsClient.builder(), credentials(response));
        assertThat(member.getCallerIdentity().account()).isEqualTo("444455556666");
    }

    @Test
    void aDeletedRoleTakesItsSessionsAlong() {
        role("ops", trusting(ROOT));
        StsClient session = as(assume("ops", request -> {}));
        sandbox.arrange(world -> world.accounts.get(ACCOUNT).iam.roles.clear());
        assertThatThrownBy(session::getCallerIdentity)
                .hasMessageContaining("security token included in the request is invalid");
    }

    @Test
    void whatIsNoArnIsSaidToBeInvalid() {
        assertThatThrownBy(() -> sandbox.sts()
                        .assumeRole(request ->
                                request.roleArn("twenty-characters-long").roleSessionName("me")))
                .hasMessageContaining("twenty-characters-long is invalid");
    }

    private AssumeRoleResponse assume(String role, Consumer<AssumeRoleRequest.Builder> more) {
        return sandbox.sts().assumeRole(request(role).applyMutation(more).build());
    }

    private static AssumeRoleRequest.Builder request(String role) {
        return AssumeRoleRequest.builder()
                .roleArn("arn:aws:iam::111122223333:role/" + role)
                .roleSessionName("me");
    }

    private StsClient as(AssumeRoleResponse response) {
        return sandbox.client(StsClient.builder(), credentials(response));
    }

    private static AwsSessionCredentials credentials(AssumeRoleResponse response) {
        Credentials made = response.credentials();
        return AwsSessionCredentials.create(made.accessKeyId(), made.secretAccessKey(), made.sessionToken());
    }

    private void role(String name, String trustPolicy) {
        RoleState role = new RoleState();
        role.name = name;
        role.id = "AROA" + name.toUpperCase(Locale.ROOT);
        role.trustPolicy = trustPolicy;
        sandbox.arrange(world -> world.accounts.get(ACCOUNT).iam.roles.put(name, role));
    }

    private void change(String name, Consumer<RoleState> change) {
        sandbox.arrange(
                world -> change.accept(world.accounts.get(ACCOUNT).iam.roles.get(name)));
    }

    private static String trusting(String arn) {
        return trust("{\"AWS\":\"" + arn + "\"}", "");
    }

    private static String trust(String principal, String condition) {
        return """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":%s,"Action":"sts:AssumeRole","Condition":{%s}}]}
            """.formatted(principal, condition);
    }
}
