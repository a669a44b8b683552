package dev.lanyard.policy.grant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.evaluate.CompiledPolicy;
import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.policy.evaluate.PolicySet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EffectiveTests {

    @Test
    void aWildcardIsCutByANarrowerBoundary() {
        assertThat(effective(identity(allow("s3:*", "*")), boundary(allow("s3:Get*", "arn:aws:s3:::b/*"))))
                .containsExactly("s3:Get* on arn:aws:s3:::b/* from identity");
    }

    @Test
    void twoWildcardsAreShownAsWhatBothMatchInTheSpellingOfTheDocuments() {
        assertThat(effective(identity(allow("s3:Get*", "*")), boundary(allow("s3:*Object", "*"))))
                .containsExactly("s3:Get*Object on * from identity");
    }

    @Test
    void whatIsDeniedOnNoConditionIsTakenOff() {
        assertThat(effective(identity(allow("s3:*", "*") + "," + deny("s3:Delete*", "", "*"))))
                .containsExactly("s3:* except s3:Delete* on * from identity");
        assertThat(effective(identity(allow("s3:PutObject", "*") + "," + deny("s3:*", "", "b"))))
                .containsExactly("s3:PutObject on * except b from identity");
    }

    @Test
    void whatIsDeniedOnAConditionIsKeptInMind() {
        assertThat(effective(identity(allow("s3:*", "*") + "," + deny("s3:Delete*", "'Bool':{'k':'true'}", "*"))))
                .containsExactly("s3:* on * from identity unless [s3:Delete* if k Bool true]");
        assertThat(effective(identity(allow("s3:*", "*") + "," + deny("s3:*", "", "${k}"))))
                .containsExactly("s3:* on * from identity unless [s3:* if ]");
    }

    @Test
    void conditionsOfAllLimitsMustHold() {
        assertThat(effective(
                        identity(allowIf("s:A", "'Bool':{'k':'true'}")),
                        boundary(allowIf("s:*", "'Bool':{'l':'true'}")),
                        new Layer(Kind.CONTROL, "Root", List.of(policy("root", allow("*", "*"))))))
                .containsExactly("s:A on * if k Bool true and l Bool true from identity");
    }

    @Test
    void whatTwoPoliciesSayIsSaidOnceWithBothNames() {
        assertThat(effective(Layer.of(
                        Kind.IDENTITY, List.of(policy("one", allow("s:A", "*")), policy("two", allow("s:a", "*"))))))
                .containsExactly("s:A on * from one, two");
    }

    @Test
    void onlySomeActionsCanBeAskedFor() {
        List<Effective> all = Effective.of(Meaning.of(
                new PolicySet(List.of(identity(allow("*", "*") + "," + deny("iam:*", "'Bool':{'k':'true'}", "*"))))));

        assertThat(all.stream().flatMap(it -> it.within(Extent.of(Mask.ofAction("ssm:*"))).stream()))
                .singleElement()
                .satisfies(it -> assertThat(it.grant().area().actions()).hasToString("ssm:*"))
                .satisfies(it -> assertThat(it.unless()).isEmpty());
    }

    private static List<String> effective(Layer... layers) {
        return Effective.of(Meaning.of(new PolicySet(List.of(layers)))).stream()
                .map(EffectiveTests::line)
                .toList();
    }

    private static String line(Effective effective) {
        Grant grant = effective.grant();
        String terms = grant.terms().isEmpty() ? "" : " if " + grant.terms();
        List<String> unless = effective.unless().stream()
                .map(denial -> denial.area().actions() + " if " + denial.terms())
                .toList();
        return grant.area().actions() + " on " + grant.area().resources() + terms + " from "
                + String.join(", ", grant.sources()) + (unless.isEmpty() ? "" : " unless " + unless);
    }

    private static Layer identity(String statements) {
        return Layer.of(Kind.IDENTITY, List.of(policy("identity", statements)));
    }

    private static Layer boundary(String statements) {
        return Layer.of(Kind.BOUNDARY, List.of(policy("boundary", statements)));
    }

    private static CompiledPolicy policy(String name, String statements) {
        String json = "{'Version':'2012-10-17','Statement':[" + statements + "]}";
        return CompiledPolicy.of(name, PolicyDocument.parse(json.replace('\'', '"')));
    }

    private static String allow(String action, String resource) {
        return "{'Effect':'Allow','Action':'" + action + "','Resource':'" + resource + "'}";
    }

    private static String allowIf(String action, String condition) {
        return "{'Effect':'Allow','Action':'" + action + "','Resource':'*','Condition':{" + condition + "}}";
    }

    private static String deny(String action, String condition, String resource) {
        String block = Stream.of(condition)
                .filter(it -> !it.isEmpty())
                .map(it -> ",'Condition':{" + it + "}")
                .findFirst()
                .orElse("");
        return "{'Effect':'Deny','Action':'" + action + "','Resource':'" + resource + "'" + block + "}";
    }
}
