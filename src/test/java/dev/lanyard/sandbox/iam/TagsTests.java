package dev.lanyard.sandbox.iam;

import static dev.lanyard.sandbox.iam.TestingIam.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.ListRoleTagsResponse;
import software.amazon.awssdk.services.iam.model.Tag;

class TagsTests {

    private final TestingIam iam = new TestingIam().role("web").profile("p").policyNamed("m");
    private final IamClient client = iam.client;

    @Test
    void tagsAreListedByKey() {
        put(tag("b", "2"), tag("a", "1"), tag("\u00e9 :/=+-@", ""));

        assertThat(list().tags()).containsExactly(tag("a", "1"), tag("b", "2"), tag("\u00e9 :/=+-@", ""));
    }

    @Test
    void aTagInOtherCaseReplacesTheFirst() {
        put(tag("Team", "web"));
        put(tag("team", "ops"));

        assertThat(list().tags()).containsExactly(tag("team", "ops"));
    }

    @Test
    void theSameKeyTwiceInARequestIsRefused() {
        assertRefused(
                () -> put(tag("a", "1"), tag("A", "2")),
                "InvalidInput",
                400,
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
    }

    @Test
    void fiftyTagsAreTheMost() {
        put(IntStream.range(0, 50).mapToObj(index -> tag("t" + index, "")).toArray(Tag[]::new));
        put(tag("t1", "new"));

        assertRefused(() -> put(tag("more", "")), "LimitExceeded", 409, "Cannot exceed quota for TagsPerRole: 50");
    }

    @Test
    void listsComeInPages() {
        put(tag("a", ""), tag("b", ""), tag("c", ""));
        ListRoleTagsResponse first =
                client.listRoleTags(request -> request.roleName("web").maxItems(2));

        assertThat(first.isTruncated()).isTrue();
        assertThat(client.listRoleTags(request -> request.roleName("web").marker(first.marker()))
                        .tags())
                .containsExactly(tag("c", ""));
    }

    @Test
    void tagsAreTakenAwayWhateverTheirCase() {
        put(tag("a", ""), tag("b", ""));
        client.untagRole(request -> request.roleName("web").tagKeys("A", "none"));

        assertThat(list().tags()).containsExactly(tag("b", ""));
    }

    @Test
    void profilesHaveTagsToo() {
        client.tagInstanceProfile(request -> request.instanceProfileName("p").tags(tag("a", "1"), tag("b", "2")));
        client.untagInstanceProfile(request -> request.instanceProfileName("p").tagKeys("a"));

        assertThat(client.listInstanceProfileTags(request -> request.instanceProfileName("p"))
                        .tags())
                .containsExactly(tag("b", "2"));
    }

    @Test
    void policiesHaveTagsToo() {
        String arn = TestingIam.arn("m");
        client.tagPolicy(request -> request.policyArn(arn).tags(tag("a", "1"), tag("b", "2")));
        client.untagPolicy(request -> request.policyArn(arn).tagKeys("a"));

        assertThat(client.listPolicyTags(request -> request.policyArn(arn)).tags())
                .containsExactly(tag("b", "2"));
    }

    @Test
    void policiesOfAwsAreNotTagged() {
        assertRefused(
                () -> client.tagPolicy(
                        request -> request.policyArn(TestingIam.CORE).tags(tag("a", "1"))),
                "AccessDenied",
                403,
                "User: arn:aws:iam::111122223333:user/administrator is not authorized to perform: iam:TagPolicy on"
                        + " resource: policy " + TestingIam.CORE);
    }

    private void put(Tag... tags) {
        client.tagRole(request -> request.roleName("web").tags(List.of(tags)));
    }

    private ListRoleTagsResponse list() {
        return client.listRoleTags(request -> request.roleName("web"));
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }
}
