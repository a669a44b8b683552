package dev.lanyard.sandbox.admission;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.sandbox.TestingSandbox;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.ssm.SsmClient;

class PassRoleToNodesTests {

    private static final String SETTING = "/ssm/managed-instance/default-ec2-instance-management-role";
    private static final String TRUST = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ssm.amazonaws.com"},\
        "Action":"sts:AssumeRole"}]}\
        """;

    private static final String ALL_OF_SSM = "{\"Effect\":\"Allow\",\"Action\":\"ssm:*\",\"Resource\":\"*\"}";
    private static final String PASSING = """
        {"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/servers",\
        "Condition":{"StringEquals":{"iam:PassedToService":"%s.amazonaws.com"}}}\
        """;

    private final TestingSandbox sandbox = TestingSandbox.emptyAtRest();
    private final TestingOperator operator = new TestingOperator(sandbox);

    @BeforeEach
    void role() {
        try (IamClient iam = sandbox.iam()) {
            iam.createRole(it -> it.roleName("servers").assumeRolePolicyDocument(TRUST));
        }
    }

    static Stream<Consumer<SsmClient>> ways() {
        return Stream.of(
                ssm -> ssm.createActivation(it -> it.iamRole("servers")),
                ssm -> ssm.updateServiceSetting(it -> it.settingId(SETTING).settingValue("servers")));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whoeverGivesNodesARoleNeedsToPassItToSystemsManager(Consumer<SsmClient> way) {
        operator.may(ALL_OF_SSM);
        assertThatThrownBy(() -> way.accept(client())).hasMessageContaining("iam:PassRole");

        operator.may(ALL_OF_SSM, PASSING.formatted("ec2"));
        assertThatThrownBy(() -> way.accept(client())).hasMessageContaining("iam:PassRole");

        operator.may(ALL_OF_SSM, PASSING.formatted("ssm"));
        assertThatCode(() -> way.accept(client())).doesNotThrowAnyException();
    }

    private SsmClient client() {
        return operator.client(SsmClient.builder());
    }
}
