package dev.lanyard.sandbox.ec2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardsTests {

    @ParameterizedTest
    @CsvSource({
        "web-*, web-1, true",
        "web-?, web-12, false",
        "*b-1, web-1, true",
        "WEB-1, web-1, false",
        "web\\*, web*, true",
        "web\\*, web-1, false",
        "*, '', true",
        "'', '', true",
        "'', x, false"
    })
    void starsAndQuestionMarksStandForTextAndCharacters(String value, String text, boolean matches) {
        assertThat(Wildcards.parse(value).matches(text)).isEqualTo(matches);
    }

    @Property
    void matchesAsARegularExpressionDoes(@ForAll("patterns") String value, @ForAll("texts") String text) {
        Pattern expression = Pattern.compile(value.replace("*", ".*").replace("?", "."));
        assertThat(Wildcards.parse(value).matches(text))
                .isEqualTo(expression.matcher(text).matches());
    }

    @Test
    void manyStarsTakeNoLongerThanFew() {
        assertThat(Wildcards.parse("*a".repeat(500) + "b").matches("a".repeat(5_000)))
                .isFalse();
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.strings().withChars("ab*?").ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab").ofMaxLength(8);
    }
}
