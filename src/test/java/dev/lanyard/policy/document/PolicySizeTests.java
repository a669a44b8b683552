package dev.lanyard.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PolicySizeTests {

    @Test
    void whiteSpaceBetweenStringsIsFree() {
        assertThat(PolicySize.of("{ \"Id\" :\n\t\"a b\" }")).isEqualTo("{\"Id\":\"a b\"}".length());
    }

    @Test
    void theFiguresAreThoseOfTheUserGuide() {
        assertThat(Arrays.stream(PolicySize.values()).map(size -> size.most() + " " + size.words()))
                .containsExactly(
                        "6144 a managed policy",
                        "10240 the inline policies of a role together",
                        "2048 the inline policies of a user together",
                        "5120 the inline policies of a group together",
                        "2048 a trust policy");
    }
}
