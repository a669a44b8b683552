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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "${aws:username};me;true",
                "${ aws:username };me;true",
                "a${aws:username}b${aws:username}c;amebmec;true",
                "${aws:username;${aws:username;true",
                "x${;x${;true",
                "${}x;x;false",
                "${other, 'a*'}b;a*b;true",
                "${other, 'a*'}b;aXb;false",
                "${other,'a, b'};a, b;true",
                "${other, ''}x;x;true",
                "${other, a};a;false",
                "${other, 'a};a;false",
                "${other, '};x;false",
                "${aws:username, 'a'};me;true",
            })
    void variablesAreReadAsTheyAreWritten(String pattern, String value, boolean matches) {
        assertThat(Template.of(pattern, true).matches(value, named("me"))).isEqualTo(matches);
    }

    @Test
    void anEmptyValueIsNone() {
        assertThat(Template.of("a${aws:username}", true).matches("a", named("")))
                .isFalse();
        assertThat(Template.of("a${aws:username, 'b'}", true).matches("ab", named("")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:s3:::${aws:username}, arn:aws:s3:::me, true",
        "arn:aws:s3::${aws:username}:b, arn:aws:s3::me:b, false",
        "arn:aws:s3::${aws:username}:b, arn:aws:s3::${aws:username}:b, true",
        "arn:aws:s3:${aws:username}, arn:aws:s3:me, false",
        "arn:aws:logs:::g:${aws:username}, arn:aws:logs:::g:me, true",
        "${aws:username}, me, true",
    })
    void aResourceHasVariablesOnlyAfterTheFifthColon(String pattern, String value, boolean matches) {
        assertThat(Template.ofResource(pattern, true).matches(value, named("me")))
                .isEqualTo(matches);
    }

    @Test
    void withoutVariablesTheTextIsWhatIsWritten() {
        assertThat(Template.ofResource("a/${aws:username}", false).matches("a/me", named("me")))
                .isFalse();
        assertThat(Template.of("a*${aws:username}", false).text(named("me"))).contains("a*${aws:username}");
        assertThat(Template.of("a*${aws:username}${*}", true).text(named("me"))).contains("a*me*");
        assertThat(Template.of("${other}", true).text(named("me"))).isEmpty();
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
