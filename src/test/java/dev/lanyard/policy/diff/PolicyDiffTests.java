package dev.lanyard.policy.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.LanyardException;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.grant.Grant;
import dev.lanyard.policy.grant.Meaning;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolicyDiffTests {

    @Test
    void anActionThatAWildcardCoversIsNotLost() {
        assertThat(diff(allow("ssm:GetDocument", "*"), allow("SSM:Get*", "*")))
                .containsExactly("GAINS SSM:Get* on * [ssm:GetDocument on *]");
    }

    @Test
    void aNarrowerResourceIsALossThatKeepsSomething() {
        assertThat(diff(allow("s3:GetObject", "*"), allow("s3:GetObject", "arn:aws:s3:::b/*")))
                .containsExactly("LOSES s3:GetObject on * [s3:GetObject on arn:aws:s3:::b/*]");
    }

    @Test
    void severalGrantsTogetherMayCoverOne() {
        assertThat(diff(
                        allow("*", "*"),
                        "{'Effect':'Allow','NotAction':'iam:*','Resource':'*'},"
                                + "{'Effect':'Allow','Action':'iam:*','NotResource':'arn:aws:iam::1:x'},"
                                + allow("iam:*", "arn:aws:iam::1:x")))
                .isEmpty();
    }

    @Test
    void whatANotActionLeavesOutIsNamedByItself() {
        assertThat(diff(
                        allow("*", "*"),
                        "{'Effect':'Allow','NotAction':['iam:*','sts:*'],'Resource':'*'}," + allow("iam:GetRole", "*")))
                .containsExactly("LOSES iam:* on * [iam:GetRole on *]", "LOSES sts:* on * []");
    }

    @Test
    void moreConditionsAreTighterAndFewerAreLooser() {
        String network = "'IpAddress':{'aws:SourceIp':'10.0.0.0/8'}";
        String smaller = "'IpAddress':{'AWS:SourceIp':['10.1.0.0/16','10.2.0.0/16']}";

        assertThat(diff(allow("s:A", "*"), allowIf("s:A", network)))
                .containsExactly("TIGHTENED s:A on * [s:A on * if " + "aws:SourceIp IpAddress 10.0.0.0/8]");
        assertThat(diff(allowIf("s:A", smaller), allowIf("s:A", network)))
                .singleElement()
                .asString()
                .startsWith("LOOSENED");
        assertThat(diff(allowIf("s:A", network), allowIf("s:A", smaller)))
                .singleElement()
                .asString()
                .startsWith("TIGHTENED");
    }

    @Test
    void otherConditionsAreOneChange() {
        assertThat(diff(allowIf("s:A", "'Bool':{'k':'true'}"), allowIf("s:A", "'Bool':{'k':'false'}")))
                .containsExactly("CHANGED s:A on * [s:A on * if k Bool true]");
    }

    @Test
    void conditionsThatMeanTheSameMakeNoDifference() {
        assertSame("'StringEquals':{'k':['a','b']}", "'StringEquals':{'K':['b','a','b']}");
        assertSame("'Bool':{'k':'TRUE'}", "'Bool':{'k':true}");
        assertSame("'NumericLessThan':{'k':'10'}", "'NumericLessThan':{'k':10.0}");
        assertSame("'DateLessThan':{'k':'2026-01-01T00:00:00Z'}", "'DateLessThan':{'k':'2026-01-01'}");
        assertSame("'ArnLike':{'k':'arn:aws:iam::1:role/*'}", "'ArnEquals':{'k':'arn:aws:iam::1:role/*'}");
    }

    @Test
    void aConditionImpliesTheWiderOne() {
        assertTighter("'StringEquals':{'k':'ab'}", "'StringLike':{'k':'a*'}");
        assertTighter("'StringEquals':{'k':'a*'}", "'StringLike':{'k':'a*'}");
        assertTighter("'StringEquals':{'k':'a'}", "'StringEquals':{'k':['a','b']}");
        assertTighter("'StringEquals':{'k':'a'}", "'StringEqualsIfExists':{'k':'a'}");
        assertTighter("'StringNotEquals':{'k':['a','b']}", "'StringNotEquals':{'k':'a'}");
        assertTighter("'NumericLessThan':{'k':'10'}", "'NumericLessThan':{'k':'20'}");
        assertTighter("'NumericGreaterThanEquals':{'k':'20'}", "'NumericGreaterThanEquals':{'k':'10'}");
        assertTighter("'DateLessThan':{'k':'2026-01-01'}", "'DateLessThan':{'k':'2027-01-01'}");
        assertTighter("'DateGreaterThan':{'k':'2027-01-01'}", "'DateGreaterThan':{'k':'2026-01-01'}");
        assertTighter("'ArnLike':{'k':'arn:aws:iam::1:role/a*'}", "'ArnLike':{'k':'arn:aws:*::1:role/*'}");
        assertTighter("'StringLike':{'k':'a${x}'}", "'StringLike':{'k':'a*'}");
        assertTighter("'StringEquals':{'k':'a'},'Null':{'n':'true'}", "'StringEquals':{'k':'a'}");
    }

    @Test
    void conditionsThatCannotBeComparedAreOthers() {
        assertOther("'StringLike':{'k':'a*'}", "'StringLike':{'k':'*b'}");
        assertOther("'ForAnyValue:StringEquals':{'k':'a'}", "'StringEquals':{'k':'a'}");
        assertOther("'StringNotEquals':{'k':'a'}", "'StringEquals':{'k':'a'}");
        assertOther("'StringEquals':{'k':'a'}", "'StringEquals':{'l':'a'}");
        assertOther("'ArnLike':{'k':'arn:aws:iam::*'}", "'ArnLike':{'k':'arn:aws:iam::1:role/x'}");
        assertOther("'IpAddress':{'k':'10.0.0.0/8'}", "'IpAddress':{'k':'11.0.0.0/8'}");
        assertOther("'NumericLessThan':{'k':'x'}", "'NumericLessThan':{'k':'1'}");
    }

    @Test
    void aDenialTakesAwayWhatWasAllowed() {
        assertThat(diff(allow("s:A", "*"), allow("s:A", "*") + "," + deny("s:*", "r")))
                .containsExactly("LOSES s:A on * [s:A on *] denied [s:* on r]", "NEWLY_DENIED s:* on r []");
        assertThat(diff(allow("s:A", "*") + "," + deny("s:*", "*"), allow("s:A", "*")))
                .containsExactly("GAINS s:A on * [s:A on *] denied [s:* on *]", "NO_LONGER_DENIED s:* on * []");
    }

    @Test
    void aDenialThatWasThereTakesNothingAway() {
        String denied = deny("s:*", "*");

        assertThat(diff(denied, allow("s:A", "*") + "," + denied)).isEmpty();
        assertThat(diff(allow("s:A", "*") + "," + denied, denied)).isEmpty();
    }

    @Test
    void aDenialOnAConditionIsToldAsADenialOnly() {
        String denied = "{'Effect':'Deny','Action':'s:*','Resource':'*','Condition':{'Bool':{'k':'%s'}}}";

        assertThat(diff(allow("s:A", "*"), allow("s:A", "*") + "," + denied.formatted("true")))
                .containsExactly("NEWLY_DENIED s:* on * []");
        assertThat(diff(denied.formatted("true"), denied.formatted("false")))
                .containsExactly("DENIED_OTHERWISE s:* on * [s:* on * if k Bool true]");
        assertThat(diff(deny("s:*", "*"), denied.formatted("true")))
                .containsExactly("NO_LONGER_DENIED s:* on * [s:* on * if k Bool true]");
    }

    @Test
    void aVariableIsTheSameOnlyAsItself() {
        assertThat(diff(allow("s:A", "home/${aws:username}/*"), allow("s:A", "home/${AWS:UserName}/*")))
                .isEmpty();
        assertThat(diff(allow("s:A", "home/${aws:username}"), allow("s:A", "home/${aws:userid}")))
                .hasSize(2);
        assertThat(diff(allow("s:A", "home/${aws:username}"), allow("s:A", "home/*")))
                .containsExactly("GAINS s:A on home/* [s:A on home/${aws:username}]");
        assertThat(diff(allow("s:A", "x${*}"), allow("s:A", "x*"))).hasSize(1);
    }

    @Test
    void trustIsComparedByWhomItIsFor() {
        String trust = "{'Effect':'Allow','Principal':{'Service':[%s]},'Action':'sts:AssumeRole'}";

        assertThat(diff(
                        trust.formatted("'ec2.amazonaws.com'"),
                        trust.formatted("'ssm.amazonaws.com','ec2.amazonaws.com'")))
                .containsExactly("GAINS sts:AssumeRole on * for ssm.amazonaws.com []");
        assertThat(diff(
                        "{'Effect':'Allow','Principal':'*','Action':'sts:AssumeRole'}",
                        trust.formatted("'ec2.amazonaws.com'")))
                .containsExactly("LOSES sts:AssumeRole on * for everybody []");
        assertThat(diff(
                        "{'Effect':'Allow','NotPrincipal':{'AWS':['2','1']},'Action':'sts:AssumeRole'}",
                        "{'Effect':'Allow','NotPrincipal':{'AWS':['1','2']},'Action':'sts:AssumeRole'}"))
                .isEmpty();
    }

    @Test
    void aDocumentThatWouldTakeTooLongIsRefused() {
        String many = IntStream.range(0, 300).mapToObj(n -> "'s:A" + n + "'").collect(Collectors.joining(","));
        String document = "{'Effect':'Allow','Action':[" + many + "],'Resource':[" + many + "]}";

        assertThatThrownBy(() -> diff(document, document))
                .isInstanceOf(LanyardException.class)
                .hasMessage("The policy 'before' is too large to be compared: its actions and resources make more than"
                        + " 50000 pairs.");
    }

    private static void assertSame(String condition, String other) {
        assertThat(diff(allowIf("s:A", condition), allowIf("s:A", other))).isEmpty();
    }

    private static void assertTighter(String narrow, String wide) {
        assertThat(diff(allowIf("s:A", wide), allowIf("s:A", narrow)))
                .singleElement()
                .asString()
                .startsWith("TIGHTENED");
    }

    private static void assertOther(String condition, String other) {
        assertThat(diff(allowIf("s:A", condition), allowIf("s:A", other)))
                .singleElement()
                .asString()
                .startsWith("CHANGED");
    }

    private static List<String> diff(String before, String after) {
        return PolicyDiff.between(meaning("before", before), meaning("after", after)).stream()
                .map(PolicyDiffTests::line)
                .toList();
    }

    private static Meaning meaning(String name, String statements) {
        String json = "{'Version':'2012-10-17','Statement':[" + statements + "]}";
        return Meaning.of(name, PolicyDocument.parse(json.replace('\'', '"')));
    }

    private static String line(Difference difference) {
        String denials = difference.denials().isEmpty() ? "" : " denied " + lines(difference.denials());
        return difference.kind() + " " + where(difference.grant()) + " " + lines(difference.others()) + denials;
    }

    private static List<String> lines(List<Grant> grants) {
        return grants.stream()
                .map(grant -> where(grant) + (grant.terms().isEmpty() ? "" : " if " + grant.terms()))
                .toList();
    }

    private static String where(Grant grant) {
        String who = grant.who().toString();
        return grant.area().actions() + " on " + grant.area().resources() + (who.isEmpty() ? "" : " for " + who);
    }

    private static String allow(String action, String resource) {
        return "{'Effect':'Allow','Action':'" + action + "','Resource':'" + resource + "'}";
    }

    private static String deny(String action, String resource) {
        return "{'Effect':'Deny','Action':'" + action + "','Resource':'" + resource + "'}";
    }

    private static String allowIf(String action, String condition) {
        return "{'Effect':'Allow','Action':'" + action + "','Resource':'*','Condition':{" + condition + "}}";
    }
}
