package dev.lanyard.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrappedTests {

    @Test
    void breaksBetweenWords() {
        assertThat(Wrapped.lines("one two three four five six", 16)).containsExactly("one two three", "four five six");
    }

    @Test
    void leavesAWordWhole() {
        assertThat(Wrapped.lines("see arn:aws:s3:::example-app-config/* first", 20))
                .containsExactly("see", "arn:aws:s3:::example-app-config/*", "first");
    }

    @Property
    void losesNothing(@ForAll @AlphaChars @Chars(' ') String text, @ForAll @IntRange(max = 60) int width) {
        assertThat(String.join("", Wrapped.lines(text, width)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
}
