package dev.lanyard.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTests {

    @ParameterizedTest
    @CsvSource({
        "*, anything, true",
        "ssm:*, ssm:GetDocument, true",
        "ssm:Get*, ssm:PutInventory, false",
        "a?c, abc, true",
        "a?c, ac, false",
        "a*b*c, aXbXbXc, true",
        "a*b*c, aXbXbX, false",
        "arn:aws:s3:::b/*, arn:aws:s3:::b/x/y:z, true",
        "'', '', true",
        "'', a, false",
        "**, '', true",
    })
    void starsAndQuestionMarksStandForCharacters(String pattern, String value, boolean matches) {
        assertThat(new Pattern(pattern).matches(value)).isEqualTo(matches);
    }

    @Property
    void matchingAgreesWithRegularExpressions(
            @ForAll @StringLength(max = 8) @CharRange(from = '(', to = '+') String pattern,
            @ForAll @StringLength(max = 8) @CharRange(from = '(', to = ')') String value) {
        String regex = pattern.replaceAll("[()+]", "\\\\$0").replace("*", ".*");

        assertThat(new Pattern(pattern).matches(value)).isEqualTo(value.matches(regex));
    }

    @Test
    void manyStarsCostNoMoreThanLengthTimesLength() {
        assertThat(new Pattern("*a".repeat(2_000) + "b").matches("a".repeat(20_000)))
                .isFalse();
    }

    @Test
    void variablesAreFilledInAndMatchOnlyThemselves() {
        Pattern pattern = new Pattern("home/${aws:username}/*");

        assertThat(pattern.matches("home/a*/x", named("a*"))).isTrue();
        assertThat(pattern.matches("home/abc/x", named("a*"))).isFalse();
    }

    @Test
    void aVariableWithoutAValueMatchesNothingUnlessItHasADefault() {
        assertThat(new Pattern("*${aws:PrincipalTag/team}").matches("x", named("me")))
                .isFalse();
        assertThat(new Pattern("${aws:PrincipalTag/team, 'none'}").matches("none", named("me")))
                .isTrue();
    }

    @Test
    void wildcardsCanBeWrittenAsThemselves() {
        assertThat(new Pattern("a${*}b${?}${$}").matches("a*b?$", named("me"))).isTrue();
        assertThat(new Pattern("a${*}").matches("abc", named("me"))).isFalse();
    }

    private static Variables named(String user) {
        PolicyDocument document =
                new PolicyDocument(Optional.of(PolicyDocument.CURRENT_VERSION), Optional.empty(), List.of());
        return Variables.of(document, RequestContext.of(Map.of("aws:username", user)));
    }
}
