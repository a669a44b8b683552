package dev.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.app.TestingProcess.Ended;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NonsenseTests {

    /** Usage, or what the sandbox says of a document or a name that it does not like. */
    private static final Set<Integer> RIGHT = Set.of(252, 254);

    private static final List<String> LINES = List.of(
            "role show 'web",
            "role show \"web",
            "role show web\\",
            "rloe list",
            "role lsit",
            "role",
            "role trust",
            "role trust sohw web",
            "--nonsense",
            "-x",
            "---",
            "role list -- x",
            "role list extra",
            "role list --path",
            "role list --output",
            "role list --output xml",
            "role list --output=",
            "role list --query [[",
            "role list --query=]",
            "role list --region",
            "role list --region nowhere",
            "role list --endpoint-url gopher://x",
            "role list --yes=no",
            "role show \u0000",
            "role show \u001b[31mred",
            "role show '\u202Eevil'",
            "role show 'a b'",
            "role show ''",
            "role show ../../etc/passwd",
            "role show \uD83D\uDE00",
            "role trust set AppServerRole '{'",
            "role trust set AppServerRole '{\"Version\":\"2012-10-17\"}'",
            "role trust set AppServerRole not-json",
            "role trust set AppServerRole @nowhere.json",
            "role trust set AppServerRole @.",
            "role trust set AppServerRole @bad.json",
            "role trust set AppServerRole -",
            "role trust set AppServerRole @",
            "instance show i-xyz",
            "instance show i-00000000000000000",
            "association set i-00000000000000000 --profile 'no such'",
            "association set --profile",
            "settings set",
            "settings set nothing 1",
            "settings set output pink",
            "\uFEFFrole list",
            "'role list'",
            "role;list",
            "role && list",
            "role | list",
            "$(role list)",
            "`role`",
            "!!",
            "\u0007",
            "help nothing",
            "help role nothing");

    @TempDir
    private Path directory;

    @Test
    void everyNonsenseLineGivesOneClearMessageAndTheRightCode() {
        TestingProcess process = process();
        for (String line : lines()) {
            Ended ended = process.typing(line).run("--sandbox", "--yes", "-");
            assertThat(ended.code()).as(shown(line)).isIn(RIGHT);
            assertThat(ended.out()).as(shown(line)).isEmpty();
            assertThat(ended.err()).as(shown(line)).startsWith("Error: stdin:1: ");
            assertThat(ended.err().lines().count()).as(shown(line)).isLessThanOrEqualTo(3);
            assertThat(ended.err()).as(shown(line)).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
            assertThat(ended.err().length()).as(shown(line)).isLessThan(1000);
        }
    }

    @Test
    void bytesThatAreNoTextAreRefusedLineByLine() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("settings show color\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {'r', (byte) 0xc3, (byte) 0x28, '\n', (byte) 0xff, (byte) 0xfe, '\n'});
        bytes.writeBytes("settings show color\n".getBytes(StandardCharsets.UTF_8));
        Ended ended = process().typing(bytes.toByteArray()).run("-", "--keep-going");
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).hasLineCount(2);
        assertThat(ended.err()).contains("stdin:2: The line is not UTF-8").contains("stdin:3: The line is not UTF-8");
    }

    @Test
    void aLineWithoutEndIsRefusedAndTheNextOneIsRun() {
        String endless = "role show " + "x".repeat(5_000_000);
        Ended ended = process().typing(endless + "\nsettings show color\n").run("--keep-going", "-");
        assertThat(ended.err()).startsWith("Error: stdin:1: The line is longer than 1048576 characters.\n");
        assertThat(ended.out()).isEqualTo("color\tauto\tdefault\n");
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>(LINES);
        lines.add("role show " + "x".repeat(1_000_000));
        lines.add("x".repeat(1_000_000));
        lines.add("role show " + "'a' ".repeat(200_000));
        lines.add("role list --" + "o".repeat(1_000_000));
        lines.add("role list --query '" + "[".repeat(5_000) + "'");
        Random random = new Random(7);
        IntStream.range(0, 200 - LINES.size()).mapToObj(_ -> noise(random)).forEach(lines::add);
        return lines;
    }

    /** Never an operation: it begins with a word that is no noun. */
    private static String noise(Random random) {
        String alphabet = "ab '\"\\-=#@{}[]$`\t\u0001\u001b\u009bé漢\u202e,:/*";
        StringBuilder line = new StringBuilder("z");
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            line.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return line.toString();
    }

    private static String shown(String line) {
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    private TestingProcess process() {
        return new TestingProcess(directory).file("bad.json", "{\"Version\": ");
    }
}
