package dev.lanyard.policy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTests {

    @ParameterizedTest
    @CsvSource({
        "?, '', false",
        "?, a, true",
        "?, ab, false",
        "*?, a, true",
        "?*, '', false",
        "a*, a, true",
        "*a, ba, true",
        "*a, ab, false",
        "*ab, aab, true",
        "a*a, a, false",
        "a*a, aa, true",
        "*a?c*, xabcx, true",
        "*a?c*, xacx, false",
        "***, x, true",
        "abc, ab, false",
        "ab, abc, false",
    })
    void starsStandForAnyNumberAndQuestionMarksForOne(String pattern, String value, boolean matches) {
        assertThat(Glob.of(pattern).matches(value)).isEqualTo(matches);
    }

    @Test
    void whatIsFilledInIsNoPattern() {
        Glob glob = Glob.of(List.of(new Glob.Piece("a*", true), new Glob.Piece("?*", false)));

        assertThat(glob.matches("a*b")).isTrue();
        assertThat(glob.matches("abb")).isFalse();
        assertThat(glob.matches("a*")).isFalse();
    }

    @Test
    void itIsDividedAtTheFirstColonsOnly() {
        List<Glob> parts = Glob.of("a:*:c:d").parts(3);

        assertThat(parts).hasSize(3);
        assertThat(parts.get(0).matches("a")).isTrue();
        assertThat(parts.get(1).matches("anything")).isTrue();
        assertThat(parts.get(2).matches("c:d")).isTrue();
        assertThat(Glob.of("a").parts(3)).hasSize(1);
        assertThat(Glob.of("a:").parts(3)).hasSize(2);
    }

    /** The plain definition, which takes for ever on long texts. */
    @Property
    void itMatchesWhatTheDefinitionMatches(
            @ForAll @StringLength(max = 7) @CharRange(from = 'a', to = 'b') String value,
            @ForAll @StringLength(max = 7) @CharRange(from = 'a', to = 'd') String letters) {
        String pattern = letters.replace('c', '*').replace('d', '?');

        assertThat(Glob.of(pattern).matches(value)).isEqualTo(defined(pattern, value));
    }

    private static boolean defined(String pattern, String value) {
        if (pattern.isEmpty()) {
            return value.isEmpty();
        }
        String rest = pattern.substring(1);
        if (pattern.startsWith("*")) {
            return IntStream.rangeClosed(0, value.length()).anyMatch(from -> defined(rest, value.substring(from)));
        }
        boolean takes = !value.isEmpty() && (pattern.startsWith("?") || pattern.charAt(0) == value.charAt(0));
        return takes && defined(rest, value.substring(1));
    }
}
