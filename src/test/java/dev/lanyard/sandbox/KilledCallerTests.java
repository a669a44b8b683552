package dev.lanyard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.sandbox.log.Calls;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.iam.model.Role;

class KilledCallerTests {

    private static final int KILLS = 5;

    private final Random random = new Random(4566);

    @TempDir
    private Path directory;

    @Test
    void killedAtAnyMomentACallerLeavesALogThatAgreesWithTheWorld() throws Exception {
        TestingSandbox sandbox = TestingSandbox.in(directory);
        List<String> before = roles(sandbox);
        for (int kill = 0; kill < KILLS; kill++) {
            killAfterAWhile("r" + kill + "-", sandbox.sandbox().calls().changes());
            Calls calls = sandbox.sandbox().calls();
            assertThat(calls.changing())
                    .extracting(call -> call.number().orElseThrow())
                    .isEqualTo(
                            LongStream.rangeClosed(1, calls.changes()).boxed().toList());
            assertThat(calls.changing())
                    .extracting(call -> call.about().getFirst().substring("RoleName=".length()))
                    .containsExactlyInAnyOrderElementsOf(made(sandbox, before));
        }
    }

    private void killAfterAWhile(String prefix, long changes) throws Exception {
        try (ForkedJvm caller = ForkedJvm.start(RoleCreator.class, List.of(), directory.toString(), prefix, "1000")) {
            TestingSandbox observer = TestingSandbox.in(directory);
            while (observer.sandbox().calls().changes() == changes) {
                Thread.sleep(5);
            }
            Thread.sleep(random.nextInt(100));
            caller.kill();
        }
    }

    private static List<String> made(TestingSandbox sandbox, List<String> before) {
        return roles(sandbox).stream().filter(name -> !before.contains(name)).toList();
    }

    private static List<String> roles(TestingSandbox sandbox) {
        return sandbox.iam().listRolesPaginator().roles().stream()
                .map(Role::roleName)
                .toList();
    }
}
