package dev.lanyard.sandbox.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.AccountId;
import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Ec2Exception;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.Credentials;

class PolicyAdmissionTests {

    private static final String ME = "User: arn:aws:sts::111122223333:assumed-role/operator/me";
    private static final String INSTANCE = "arn:aws:ec2:us-east-1:111122223333:instance/i-00000000000000001";

    private final TestingSandbox sandbox = TestingSandbox.emptyAtRest();
    private final TestingFleet fleet = new TestingFleet(sandbox);

    @Test
    void aSessionMayWhatItsRoleMay() {
        Ec2Client ec2 = ec2(allowing("ec2:Describe*"));
        assertThat(ec2.describeInstances().reservations()).isEmpty();
    }

    @Test
    void ec2RefusesInItsWordsAndStsDecodesThem() {
        String id = fleet.instance(1);
        Ec2Client ec2 = ec2(allowing("ec2:Describe*"));
        assertThatThrownBy(() -> ec2.stopInstances(request -> request.instanceIds(id)))
                .isInstanceOfSatisfying(Ec2Exception.class, denied -> {
                    assertThat(denied.statusCode()).isEqualTo(403);
                    assertThat(denied.awsErrorDetails().errorCode()).isEqualTo("UnauthorizedOperation");
                    String[] words = denied.awsErrorDetails().errorMessage().split(" Encoded.*: ");
                    assertThat(words[0])
                            .isEqualTo("You are not authorized to perform this operation. " + ME
                                    + " is not authorized to perform: ec2:StopInstances on resource: " + INSTANCE
                                    + " because no identity-based policy allows the ec2:StopInstances action.");
                    assertThat(sandbox.sts()
                                    .decodeAuthorizationMessage(request -> request.encodedMessage(words[1]))
                                    .decodedMessage())
                            .contains("\"action\":\"ec2:StopInstances\"", "\"explicitDeny\":false");
                });
    }

    @Test
    void iamAndSystemsManagerRefuseInTheirs() {
        AwsCredentials session = session(allowing("ec2:*"));
        assertRefused(
                () -> sandbox.client(IamClient.builder(), session, Region.AWS_GLOBAL)
                        .deleteRole(request -> request.roleName("operator")),
                "AccessDenied",
                ME
                        + " is not authorized to perform: iam:DeleteRole on resource:"
                        + " arn:aws:iam::111122223333:role/operator because no identity-based policy allows the"
                        + " iam:DeleteRole action");
        assertRefused(
                () -> sandbox.client(SsmClient.builder(), session).describeInstanceInformation(),
                "AccessDeniedException",
                ME + " is not authorized to perform: ssm:DescribeInstanceInformation on resource:"
                        + " arn:aws:ssm:us-east-1:111122223333:* because no identity-based policy allows the"
                        + " ssm:DescribeInstanceInformation action");
    }

    @Test
    void aRoleCannotBeHandedOverWithoutPassRole() {
        String id = dressable();
        Ec2Client ec2 = ec2(allowing("ec2:*"));
        assertThatThrownBy(() -> associate(ec2, id))
                .hasMessageContaining("is not authorized to perform: iam:PassRole on resource:"
                        + " arn:aws:iam::111122223333:role/web because no identity-based policy allows");
        assertThat(sandbox.ec2().describeIamInstanceProfileAssociations().iamInstanceProfileAssociations())
                .isEmpty();
    }

    @Test
    void aRoleCanBePassedToEc2OnlyWhereTheConditionSaysSo() {
        String id = dressable();
        String pass = """
            {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:PassRole",
             "Resource":"arn:aws:iam::*:role/web",
             "Condition":{"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}}}
            """;
        Ec2Client ec2 = ec2(allowing("ec2:*").andThen(role -> role.inline.put("pass", pass)));
        assertThat(associate(ec2, id)).isEqualTo(id);
    }

    @Test
    void attachingOnlyWhereNothingIsAttachedWorksAsInTheGuide() {
        String id = dressable();
        String attach = """
            {"Version":"2012-10-17","Statement":[
             {"Effect":"Allow","Action":["iam:PassRole","ec2:DisassociateIamInstanceProfile"],"Resource":"*"},
             {"Effect":"Allow","Action":"ec2:AssociateIamInstanceProfile","Resource":"arn:aws:ec2:*:*:instance/*",
              "Condition":{"Null":{"ec2:InstanceProfile":"true"},
                           "ArnLike":{"ec2:NewInstanceProfile":"arn:aws:iam::*:instance-profile/web"}}}]}
            """;
        Ec2Client ec2 = ec2(role -> role.inline.put("attach", attach));
        assertThat(associate(ec2, id)).isEqualTo(id);
        assertThatThrownBy(() -> associate(ec2, id)).hasMessageContaining("not authorized to perform: ec2:Associate");
    }

    @Test
    void anExplicitDenialAndABoundaryAreNamed() {
        Ec2Client denied =
                ec2(allowing("ec2:*").andThen(role -> role.inline.put("no", TestingFleet.document("Deny", "ec2:*"))));
        assertThatThrownBy(denied::describeInstances)
                .hasMessageContaining("with an explicit deny in an identity-based policy");
        Ec2Client bounded = ec2(
                allowing("ec2:*").andThen(role -> role.boundary = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"));
        assertThatThrownBy(bounded::describeInstances)
                .hasMessageContaining("because no permissions boundary allows the ec2:DescribeInstances action");
    }

    @Test
    void everybodyMayAskWhoHeIs() {
        assertThat(sandbox.client(StsClient.builder(), session(role -> {}))
                        .getCallerIdentity()
                        .arn())
                .endsWith("assumed-role/operator/me");
    }

    @Test
    void aServiceControlPolicyBindsEvenTheAdministratorOfItsAccount() {
        TestingSandbox sample = TestingSandbox.sampleAtRest();
        AccountId dev = new AccountId("777788889999");
        sample.arrange(world -> world.organization.controlPolicies.values().forEach(policy -> {
            policy.document = TestingFleet.document("Deny", "ec2:*");
            policy.targets.add(dev.value());
            policy.targets.add("111122223333");
        }));
        assertThatThrownBy(() -> sample.client(Ec2Client.builder(), sample.administrator(dev))
                        .describeInstances())
                .hasMessageContaining("with an explicit deny in a service control policy");
        assertThat(sample.ec2().describeInstances().reservations()).isNotEmpty();
    }

    @Test
    void anotherAccountsRoleNeedsThePermissionToAssumeIt() {
        TestingSandbox sample = TestingSandbox.sampleAtRest();
        String role = "arn:aws:iam::444455556666:role/OrganizationAccountAccessRole";
        AwsCredentials dev = sample.administrator(new AccountId("777788889999"));
        assertThat(assume(sample, sample.administrator(), role).accessKeyId()).startsWith("ASIA");
        assertThatThrownBy(() -> assume(sample, dev, role)).hasMessageContaining("not authorized");
        AwsCredentials auditor =
                credentials(assume(sample, sample.administrator(), "arn:aws:iam::444455556666:role/SecurityAuditor"));
        assertThatThrownBy(() -> assume(sample, auditor, "arn:aws:iam::777788889999:role/SecurityAuditor"))
                .hasMessageContaining("because no identity-based policy allows the sts:AssumeRole action");
    }

    private String dressable() {
        fleet.role("web");
        fleet.profile("web", "web");
        return fleet.instance(1);
    }

    private static String associate(Ec2Client ec2, String id) {
        return ec2.associateIamInstanceProfile(
                        request -> request.instanceId(id).iamInstanceProfile(profile -> profile.name("web")))
                .iamInstanceProfileAssociation()
                .instanceId();
    }

    private static Consumer<RoleState> allowing(String action) {
        return role -> role.inline.put("allow", TestingFleet.document("Allow", action));
    }

    private Ec2Client ec2(Consumer<RoleState> role) {
        return sandbox.client(Ec2Client.builder(), session(role));
    }

    /** The role operator, which may nothing before it is changed, assumed by the administrator. */
    private AwsCredentials session(Consumer<RoleState> change) {
        fleet.role("operator", role -> {
            role.attached.clear();
            role.trustPolicy = """
                {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole",
                 "Principal":{"AWS":"arn:aws:iam::111122223333:root"}}}
                """;
            change.accept(role);
        });
        return credentials(assume(sandbox, sandbox.administrator(), "arn:aws:iam::111122223333:role/operator"));
    }

    private static Credentials assume(TestingSandbox sandbox, AwsCredentials caller, String role) {
        return sandbox.client(StsClient.builder(), caller)
                .assumeRole(request -> request.roleArn(role).roleSessionName("me"))
                .credentials();
    }

    private static AwsCredentials credentials(Credentials given) {
        return AwsSessionCredentials.create(given.accessKeyId(), given.secretAccessKey(), given.sessionToken());
    }

    private static void assertRefused(ThrowingCallable call, String code, String words) {
        assertThatThrownBy(call).isInstanceOfSatisfying(AwsServiceException.class, error -> {
            assertThat(error.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(error.awsErrorDetails().errorMessage()).isEqualTo(words);
        });
    }
}
