package dev.lanyard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lanyard.sandbox.log.LoggedCall;
import dev.lanyard.sandbox.sample.SampleOrganization.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.ec2.model.Ec2Exception;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.IamException;

class CallsTests {

    private static final String TRUST = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},\
        "Action":"sts:AssumeRole"}]}\
        """;

    @TempDir
    private Path home;

    private final TestingSandbox sandbox = TestingSandbox.empty();

    @Test
    void tellsWhoAskedWhatAboutWhatAndWhatWasAnswered() {
        createRole(sandbox, "web");

        LoggedCall call = calls(sandbox).getFirst();
        assertThat(call.number()).contains(1L);
        assertThat(call.caller()).startsWith("arn:aws:iam::111122223333:");
        assertThat(call.account()).isEqualTo("111122223333");
        assertThat(call.region()).isEqualTo("us-east-1");
        assertThat(call.operation()).isEqualTo("iam:CreateRole");
        assertThat(call.about()).containsExactly("RoleName=web", "TagKey=team");
        assertThat(call.outcome()).isEqualTo("ok");
        assertThat(call.requestId()).hasSize(36);
    }

    @Test
    void readsAndRefusalsHaveNoNumber() {
        assertThatExceptionOfType(IamException.class)
                .isThrownBy(() -> sandbox.iam().deleteRole(it -> it.roleName("absent")));
        assertThatExceptionOfType(IamException.class)
                .isThrownBy(() -> sandbox.iam().getRole(it -> it.roleName("a b")));
        sandbox.iam().listRoles();

        assertThat(lines(sandbox))
                .containsExactly(
                        "- iam:DeleteRole NoSuchEntity", "- iam:GetRole ValidationError", "- iam:ListRoles ok");
    }

    @Test
    void aChangeWhoseAnswerIsLostHasANumber() {
        sandbox.arrange(world -> world.faults.lostPercent = 100);
        assertThatExceptionOfType(IamException.class).isThrownBy(() -> createRole(sandbox, "web"));

        assertThat(lines(sandbox)).containsExactly("1 iam:CreateRole ServiceFailure");
    }

    @Test
    void aThrottledCallIsThere() {
        sandbox.arrange(world -> world.faults.throttledPercent = 100);
        assertThatExceptionOfType(Ec2Exception.class)
                .isThrownBy(() -> sandbox.ec2().rebootInstances(it -> it.instanceIds("i-0123456789abcdef0")));

        assertThat(calls(sandbox))
                .singleElement()
                .satisfies(call -> assertThat(call.about()).containsExactly("InstanceIds=i-0123456789abcdef0"));
    }

    @Test
    void documentsTagValuesAndExternalIdsAreNotInTheLog() throws IOException {
        TestingSandbox stored = TestingSandbox.in(home);
        createRole(stored, "web");
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> stored.sts()
                        .assumeRole(it -> it.roleArn("arn:aws:iam::111122223333:role/web")
                                .roleSessionName("me")
                                .externalId("swordfish")));

        assertThat(logFiles().map(CallsTests::text))
                .isNotEmpty()
                .noneMatch(text -> text.contains("sts:AssumeRole\"") && text.contains("swordfish"));
        assertThat(logFiles().map(CallsTests::text))
                .noneMatch(text -> text.contains("Statement") || text.contains("hush"));
    }

    @Test
    void whatIsStoredIsForTheOwnerOnly() throws IOException {
        createRole(TestingSandbox.in(home), "web");

        assertThat(logFiles())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
    }

    @Test
    void twoWorldsOnOneDirectoryWriteOneLog() {
        createRole(TestingSandbox.in(home), "web");
        createRole(TestingSandbox.in(home), "db");

        assertThat(lines(TestingSandbox.in(home))).containsExactly("1 iam:CreateRole ok", "2 iam:CreateRole ok");
    }

    @Test
    void aResetEmptiesTheLog() throws IOException {
        TestingSandbox stored = TestingSandbox.in(home);
        createRole(stored, "web");
        stored.iam().listRoles();
        stored.sandbox().reset(Size.USUAL, 1);

        assertThat(calls(stored)).isEmpty();
        assertThat(logFiles()).isEmpty();
        createRole(stored, "web");
        assertThat(lines(TestingSandbox.in(home))).containsExactly("1 iam:CreateRole ok");
    }

    private static void createRole(TestingSandbox sandbox, String name) {
        try (IamClient iam = sandbox.iam()) {
            iam.createRole(it -> it.roleName(name)
                    .assumeRolePolicyDocument(TRUST)
                    .tags(tag -> tag.key("team").value("hush")));
        }
    }

    private static List<LoggedCall> calls(TestingSandbox sandbox) {
        return sandbox.sandbox().calls().entries();
    }

    private static List<String> lines(TestingSandbox sandbox) {
        return calls(sandbox).stream()
                .map(call ->
                        call.number().map(Object::toString).orElse("-") + " " + call.operation() + " " + call.outcome())
                .toList();
    }

    private Stream<Path> logFiles() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> file.getFileName().toString().startsWith("calls")).toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
