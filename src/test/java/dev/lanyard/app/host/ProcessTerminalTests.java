package dev.lanyard.app.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.app.host.ProcessTerminal.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessTerminalTests {

    @ParameterizedTest
    @CsvSource({
        "/dev/pts/0, YES",
        "/dev/tty, YES",
        "/dev/tty1, YES",
        "/dev/ttyS0, YES",
        "/dev/console, YES",
        "pipe:[12345], NO",
        "socket:[12345], NO",
        "/dev/null, NO",
        "/etc/passwd, NO",
        "/tmp/gone (deleted), NO",
        "/0, UNKNOWN",
        "/dev/full, UNKNOWN"
    })
    void theKernelsLinkSaysWhatAStreamIs(String target, Answer answer) {
        assertThat(ProcessTerminal.meaning(target)).isEqualTo(answer);
    }
}
