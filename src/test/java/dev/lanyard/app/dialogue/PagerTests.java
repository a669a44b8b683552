package dev.lanyard.app.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagerTests {

    private final StringBuilder direct = new StringBuilder();

    @Test
    void thePagerGetsTheTextAndTheEnvironment(@TempDir Path folder) throws IOException {
        Path seen = folder.resolve("seen");
        pager("cat > \"$SEEN\"", Map.of("SEEN", seen.toString(), "PATH", path()))
                .write("Grüße\n");
        assertThat(seen).hasContent("Grüße");
        assertThat(direct).isEmpty();
    }

    @Test
    void aPagerThatIsNotThereLosesNothing() {
        pager("no-such-pager-anywhere 2>/dev/null", Map.of("PATH", path())).write("text\n");
        assertThat(direct).hasToString("text\n");
    }

    @Test
    void leavingThePagerEarlyIsNoFailure() {
        pager("head -n 1 > /dev/null", Map.of("PATH", path())).write("line\n".repeat(100_000));
        assertThat(direct).isEmpty();
    }

    private Pager pager(String command, Map<String, String> variables) {
        return new Pager(direct::append, command, variables);
    }

    private static String path() {
        return System.getenv("PATH");
    }
}
