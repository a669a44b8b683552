package dev.lanyard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.policy.lint.Code;
import dev.lanyard.policy.lint.PolicyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of docs/lint.md is what the code says; whoever changes one copies the other from this test's message. */
class LintCodesTests {

    @Test
    void everyCodeIsDocumented() throws IOException {
        assertThat(Files.readString(Path.of("docs/lint.md"))).contains(table());
    }

    private static String table() {
        return Stream.of(Code.values())
                .map(code -> "| `" + code.word() + "` | " + code.severity().word() + " | " + kinds(code) + " | "
                        + code.why() + " |")
                .collect(Collectors.joining(
                        "\n", "| code | severity | policies | why it matters |\n| --- | --- | --- | --- |\n", "\n"));
    }

    private static String kinds(Code code) {
        boolean all = Stream.of(PolicyKind.values()).allMatch(code::concerns);
        return all
                ? "all"
                : Stream.of(PolicyKind.values())
                        .filter(code::concerns)
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
