package dev.lanyard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.iam.model.Role;

class SandboxProcessesTests {

    private static final int EACH = 200;

    @TempDir
    private Path directory;

    @Test
    void twoProcessesThatWriteAtTheSameTimeLoseNothing() throws Exception {
        try (ForkedJvm left = creator("left-");
                ForkedJvm right = creator("right-")) {
            assertThat(left.exitStatus()).isZero();
            assertThat(right.exitStatus()).isZero();
        }
        assertThat(roleNames()).containsAll(names("left-")).containsAll(names("right-"));
    }

    private ForkedJvm creator(String prefix) throws Exception {
        return ForkedJvm.start(RoleCreator.class, List.of(), directory.toString(), prefix, Integer.toString(EACH));
    }

    private Set<String> roleNames() {
        return TestingSandbox.in(directory).iam().listRolesPaginator().roles().stream()
                .map(Role::roleName)
                .collect(Collectors.toSet());
    }

    private static List<String> names(String prefix) {
        Stream<String> names = IntStream.range(0, EACH).mapToObj(number -> prefix + number);
        return names.toList();
    }
}
