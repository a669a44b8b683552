package dev.lanyard.policy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTests {

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
        assertThat(Glob.of(pattern).matches(value)).isEqualTo(matches);
    }

    @Property
    void matchingAgreesWithRegularExpressions(
            @ForAll @StringLength(max = 8) @CharRange(from = '(', to = '+') String pattern,
            @ForAll @StringLength(max = 8) @CharRange(from = '(', to = ')') String value) {
        String regex = pattern.replaceAll("[()+]", "\\\\$0").replace("*", ".*");

        assertThat(Glob.of(pattern).matches(value)).isEqualTo(value.matches(regex));
    }

    @Test
    void manyStarsCostNoMoreThanLengthTimesLength() {
        assertThat(Glob.of("*a".repeat(2_000) + "b").matches("a".repeat(20_000)))
                .isFalse();
    }

    @Test
    void variablesAreFilledInAndMatchOnlyThemselves() {
        Template pattern = Template.of("home/${aws:username}/*", true);

        assertThat(pattern.matches("home/a*/x", named("a*"))).isTrue();
        assertThat(pattern.matches("home/abc/x", named("a*"))).isFalse();
    }

    @Test
    void aVariableWithoutAValueMatchesNothingUnlessItHasADefault() {
        assertThat(Template.of("*${aws:PrincipalTag/team}", true).matches("x", named("me")))
                .isFalse();
        assertThat(Template.of("${aws:PrincipalTag/team, 'none'}", true).matches("none", named("me")))
                .isTrue();
    }

    @Test
    void wildcardsCanBeWrittenAsThemselves() {
        assertThat(Template.of("a${*}b${?}${$}", true).matches("a*b?$", named("me")))
                .isTrue();
        assertThat(Template.of("a${*}", true).matches("abc", named("me"))).isFalse();
    }

    private static Question named(String user) {
        return new Question(AccessRequest.of("s3:GetObject", "*", RequestContext.of(Map.of("aws:username", user))));
    }
}
