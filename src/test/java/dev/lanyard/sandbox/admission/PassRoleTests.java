package dev.lanyard.sandbox.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.iam.IamClient;

/** Whoever hands a role over needs iam:PassRole on it, whichever call does it. */
class PassRoleTests {

    private static final String ALL =
            "{\"Effect\":\"Allow\",\"Action\":[\"ec2:*\",\"iam:*Profile\"],\"Resource\":\"*\"}";
    private static final String INSTANCE = "arn:aws:ec2:us-east-1:111122223333:instance/i-00000000000000001";

    private final TestingSandbox sandbox = TestingSandbox.emptyAtRest();
    private final TestingFleet fleet = new TestingFleet(sandbox);
    private final TestingOperator operator = new TestingOperator(sandbox);

    /** The ways to hand the role web over: to instance 1, to a new one, or to instance 2, which has another role. */
    enum Way {
        ADD_TO_PROFILE {
            @Override
            void go(IamClient iam, Ec2Client ec2) {
                iam.addRoleToInstanceProfile(
                        request -> request.instanceProfileName("empty").roleName("web"));
            }
        },
        ASSOCIATE {
            @Override
            void go(IamClient iam, Ec2Client ec2) {
                ec2.associateIamInstanceProfile(request ->
                        request.instanceId("i-00000000000000001").iamInstanceProfile(profile -> profile.name("web")));
            }
        },
        REPLACE {
            @Override
            void go(IamClient iam, Ec2Client ec2) {
                String id = ec2.describeIamInstanceProfileAssociations()
                        .iamInstanceProfileAssociations()
                        .getFirst()
                        .associationId();
                ec2.replaceIamInstanceProfileAssociation(
                        request -> request.associationId(id).iamInstanceProfile(profile -> profile.name("web")));
            }
        },
        LAUNCH {
            @Override
            void go(IamClient iam, Ec2Client ec2) {
                ec2.runInstances(request -> request.imageId("ami-0123456789abcdef0")
                        .minCount(1)
                        .maxCount(1)
                        .iamInstanceProfile(profile -> profile.name("web")));
            }
        };

        abstract void go(IamClient iam, Ec2Client ec2);
    }

    @BeforeEach
    void profiles() {
        fleet.role("web", role -> role.path = "/team/");
        fleet.role("other");
        fleet.profile("web", "web");
        fleet.profile("other", "other");
        fleet.profile("empty", "");
        fleet.instance(1);
        String dressed = fleet.instance(2);
        sandbox.ec2()
                .associateIamInstanceProfile(
                        request -> request.instanceId(dressed).iamInstanceProfile(profile -> profile.name("other")));
    }

    @ParameterizedTest
    @EnumSource
    void everyWayNeedsIt(Way way) {
        assertThatThrownBy(() -> go(way, passing("role/other", "")))
                .hasMessageContaining("is not authorized to perform: iam:PassRole on resource:"
                        + " arn:aws:iam::111122223333:role/team/web because no identity-based policy allows the"
                        + " iam:PassRole action");
        go(way, passing("role/*", ""));
    }

    @ParameterizedTest
    @EnumSource
    void everyWayPassesToEc2(Way way) {
        String to = "\"StringEquals\":{\"iam:PassedToService\":\"%s\"}";
        assertThatThrownBy(() -> go(way, passing("role/team/web", to.formatted("lambda.amazonaws.com"))))
                .hasMessageContaining("iam:PassRole");
        go(way, passing("role/*", to.formatted("ec2.amazonaws.com")));
    }

    @ParameterizedTest
    @CsvSource({
        "ADD_TO_PROFILE, arn:aws:ec2:*:111122223333:instance/*",
        "ASSOCIATE, " + INSTANCE,
        "REPLACE, arn:aws:ec2:us-east-1:111122223333:instance/i-00000000000000002",
        "LAUNCH, arn:aws:ec2:us-east-1:111122223333:instance/*",
    })
    void theResourceThatGetsTheRoleIsToldByEachWay(Way way, String arn) {
        String condition = "\"StringEquals\":{\"iam:AssociatedResourceArn\":\"%s\"}";
        assertThatThrownBy(
                        () -> go(way, passing("role/*", condition.formatted("arn:aws:ec2:*:999999999999:instance/*"))))
                .hasMessageContaining("iam:PassRole");
        go(way, passing("role/*", condition.formatted(arn)));
    }

    @Test
    void aProfileWithoutARoleHandsNothingOver() {
        Ec2Client ec2 = operator.may(ALL).client(Ec2Client.builder());
        assertThat(ec2.associateIamInstanceProfile(request -> request.instanceId("i-00000000000000001")
                                .iamInstanceProfile(profile -> profile.name("empty")))
                        .iamInstanceProfileAssociation()
                        .instanceId())
                .isEqualTo("i-00000000000000001");
    }

    private void go(Way way, String... statements) {
        TestingOperator asked = operator.may(
                Stream.concat(Stream.of(ALL), Stream.of(statements)).toArray(String[]::new));
        way.go(asked.client(IamClient.builder(), Region.AWS_GLOBAL), asked.client(Ec2Client.builder()));
    }

    private static String passing(String role, String condition) {
        return """
            {"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:%s","Condition":{%s}}\
            """.formatted(role, condition);
    }
}
