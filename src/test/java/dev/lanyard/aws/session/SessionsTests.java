package dev.lanyard.aws.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ScriptedTransport;
import dev.lanyard.aws.guard.GuardMode;
import dev.lanyard.aws.identity.AwsSettings;
import dev.lanyard.aws.identity.Host;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.RegionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTests {

    private static final AccountId OTHER = new AccountId("222233334444");
    private static final RegionId FRANKFURT = new RegionId("eu-central-1");

    @TempDir
    private Path home;

    private final ScriptedTransport transport = new ScriptedTransport();
    private final Map<String, String> environment =
            new TreeMap<>(Map.of("AWS_ACCESS_KEY_ID", "AKIAOWN", "AWS_SECRET_ACCESS_KEY", "s"));

    @Test
    void globalServicesNeedNoRegion() {
        transport.answer(200, "<GetRoleResponse/>");
        own().iam().getRole(request -> request.roleName("web"));

        assertThat(transport.asked().getFirst().signedRegion()).isEqualTo("us-east-1");
    }

    @Test
    void regionalServicesSayHowToChooseARegion() {
        LanyardException failure = catchThrowableOfType(LanyardException.class, () -> own().ec2());

        assertThat(failure).hasMessage("No Region is chosen, and this needs one.");
        assertThat(failure.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    }

    @Test
    void sessionsOfOneIdentityShareTheirClients() {
        AwsSession session = own();
        AwsSession elsewhere = session.in(FRANKFURT);

        assertThat(elsewhere.iam()).isSameAs(session.iam());
        assertThat(elsewhere.ec2()).isSameAs(session.in(FRANKFURT).ec2());
        assertThat(elsewhere.ec2())
                .isNotSameAs(session.in(new RegionId("eu-west-1")).ec2());
    }

    @Test
    void aRegionOfChinaHasItsOwnIam() {
        environment.put("AWS_REGION", "cn-northwest-1");
        transport.answer(200, "<GetRoleResponse/>");
        own().iam().getRole(request -> request.roleName("web"));

        assertThat(transport.asked().getFirst().head().host()).isEqualTo("iam.cn-north-1.amazonaws.com.cn");
    }

    @Test
    void anEndpointInTheEnvironmentIsCalled() {
        environment.put("AWS_ENDPOINT_URL_STS", "http://127.0.0.1:4566");
        transport.answer(200, "<GetCallerIdentityResponse/>");
        own().sts().getCallerIdentity();

        assertThat(transport.asked().getFirst().head().getUri().toString()).isEqualTo("http://127.0.0.1:4566");
    }

    @Test
    void everyRequestSaysThatItIsFromLanyard() {
        transport.answer(200, "<GetCallerIdentityResponse/>");
        own().sts().getCallerIdentity();

        assertThat(transport.asked().getFirst().head().firstMatchingHeader("User-Agent"))
                .hasValueSatisfying(agent -> assertThat(agent).startsWith("lanyard/"));
    }

    @Test
    void aRoleIsAssumedAtOnceAndThenSigns() {
        transport.answer(200, assumed("ASIAROLE")).answer(200, "<GetRoleResponse/>");
        AwsSession session = sessions().assumed(OTHER, "OrganizationAccountAccessRole");
        session.iam().getRole(request -> request.roleName("web"));

        assertThat(transport.actions()).containsExactly("AssumeRole", "GetRole");
        assertThat(transport.asked().getFirst().parameter("RoleArn"))
                .isEqualTo("arn:aws:iam::222233334444:role/OrganizationAccountAccessRole");
        assertThat(transport.asked().getFirst().parameter("RoleSessionName")).isEqualTo("lanyard-ada_lovelace");
        assertThat(transport.asked().getLast().signer()).isEqualTo("ASIAROLE");
    }

    @Test
    void aRoleThatMayNotBeAssumedIsToldAtOnce() {
        transport.queryError(
                403,
                "AccessDenied",
                "User: arn:aws:iam::1:user/ada is not authorized to perform:"
                        + " sts:AssumeRole on resource: arn:aws:iam::222233334444:role/Admin");

        AwsException denial =
                catchThrowableOfType(AwsException.class, () -> sessions().assumed(OTHER, "Admin"));

        assertThat(denial.operation()).isEqualTo("sts:AssumeRole");
        assertThat(denial).hasMessageEndingWith("role/Admin. (AccessDenied)");
    }

    @Test
    void aChainOfProfilesIsAssumedThroughTheSameTransport() throws IOException {
        Files.createDirectories(home.resolve(".aws"));
        Files.writeString(home.resolve(".aws/config"), """
            [profile base]
            aws_access_key_id = AKIABASE
            aws_secret_access_key = s
            [profile hub]
            role_arn = arn:aws:iam::111122223333:role/hub
            source_profile = base
            [profile target]
            role_arn = arn:aws:iam::222233334444:role/target
            source_profile = hub
            external_id = x-1
            role_session_name = audit
            """);
        environment.clear();
        environment.put("AWS_PROFILE", "target");
        transport
                .answer(200, assumed("ASIAHUB"))
                .answer(200, assumed("ASIATARGET"))
                .answer(200, "<GetRoleResponse/>");

        own().iam().getRole(request -> request.roleName("web"));

        assertThat(transport.asked())
                .extracting(ScriptedTransport.Asked::signer)
                .containsExactly("AKIABASE", "ASIAHUB", "ASIATARGET");
        assertThat(transport.asked().get(1).parameter("ExternalId")).isEqualTo("x-1");
        assertThat(transport.asked().get(1).parameter("RoleSessionName")).isEqualTo("audit");
    }

    @Test
    void aFailureToSignInIsToldInItsOwnWords() throws IOException {
        Path token = Files.writeString(home.resolve("token"), "jwt");
        environment.clear();
        environment.put("AWS_WEB_IDENTITY_TOKEN_FILE", token.toString());
        environment.put("AWS_ROLE_ARN", "arn:aws:iam::111122223333:role/ci");
        transport.queryError(400, "ExpiredTokenException", "Token expired: current date/time must be before it");

        AwsException failure =
                catchThrowableOfType(AwsException.class, () -> own().sts().getCallerIdentity());

        assertThat(failure)
                .hasMessage("sts:AssumeRoleWithWebIdentity: Token expired: current date/time must be before it."
                        + " (ExpiredTokenException)");
    }

    @Test
    void aSimulationLooksAtNoEnvironment() {
        AwsSession session = TestingSessions.session(transport);

        assertThat(session.region()).isEqualTo(FRANKFURT);
        transport.answer(200, "<DescribeRegionsResponse/>");
        session.ec2().describeRegions();
        assertThat(transport.asked().getFirst().signer()).isEqualTo("AKIATESTING");
    }

    private AwsSession own() {
        return sessions().own();
    }

    private Sessions sessions() {
        Host host = new Host(environment, home, home, "ada lovelace");
        AwsSettings settings = new AwsSettings(Optional.empty(), Optional.empty(), Optional.empty(), host);
        return Sessions.ofAws(settings, () -> GuardMode.OPEN, () -> transport);
    }

    private static String assumed(String accessKeyId) {
        return """
            <AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>%s</AccessKeyId>
            <SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>
            <Expiration>2999-01-01T00:00:00Z</Expiration></Credentials>
            <AssumedRoleUser><Arn>arn:aws:sts::222233334444:assumed-role/r/s</Arn>
            <AssumedRoleId>AROA:s</AssumedRoleId></AssumedRoleUser>
            </AssumeRoleResult></AssumeRoleResponse>\
            """.formatted(accessKeyId);
    }
}
