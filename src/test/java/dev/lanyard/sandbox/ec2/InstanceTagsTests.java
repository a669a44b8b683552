package dev.lanyard.sandbox.ec2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Tag;
import software.amazon.awssdk.services.ec2.model.TagDescription;

class InstanceTagsTests {

    private final TestingSandbox sandbox = TestingSandbox.emptyAtRest();
    private final TestingFleet fleet = new TestingFleet(sandbox);
    private final Ec2Client ec2 = sandbox.ec2();

    @Test
    void tagsAreAddedAndReplaced() {
        String id = fleet.instance(1);
        ec2.createTags(request -> request.resources(id).tags(tag("Name", "shop"), tag("env", "prod")));
        assertThat(tags(id)).containsExactly("Name=shop", "env=prod");
    }

    @Test
    void tagsAreTakenAwayByKeyAndByValue() {
        String id = fleet.instance(1);
        ec2.createTags(request -> request.resources(id).tags(tag("env", "prod"), tag("team", "a")));
        ec2.deleteTags(request -> request.resources(id)
                .tags(tag("env", "dev"), Tag.builder().key("team").build()));
        assertThat(tags(id)).containsExactly("Name=web-1", "env=prod");
        ec2.deleteTags(request -> request.resources(id));
        assertThat(tags(id)).isEmpty();
    }

    @Test
    void tagsAreFoundByFiltersInPages() {
        IntStream.rangeClosed(1, 8).forEach(fleet::instance);
        assertThat(ec2.describeTags(request -> request.filters(TestingFleet.filter("value", "web-3")))
                        .tags())
                .extracting(TagDescription::resourceId)
                .containsExactly("i-00000000000000003");
        assertThat(ec2.describeTagsPaginator(request -> request.maxResults(5)).tags())
                .hasSize(8);
    }

    @Test
    void whatEc2DoesNotTakeIsRefused() {
        String id = fleet.instance(1);
        assertThatThrownBy(() -> ec2.createTags(request -> request.resources(id).tags(tag("aws:x", "y"))))
                .hasMessageContaining("reserved for internal use");
        assertThatThrownBy(() ->
                        ec2.createTags(request -> request.resources("vpc-1").tags(tag("x", "y"))))
                .hasMessageContaining("The ID 'vpc-1' is not valid");
        List<Tag> many = IntStream.range(0, 50)
                .mapToObj(number -> tag("key" + number, ""))
                .toList();
        assertThatThrownBy(() -> ec2.createTags(request -> request.resources(id).tags(many)))
                .hasMessageContaining("has been reached");
        assertThat(tags(id)).containsExactly("Name=web-1");
    }

    private List<String> tags(String id) {
        return ec2.describeTags(request -> request.filters(TestingFleet.filter("resource-id", id))).tags().stream()
                .map(tag -> tag.key() + "=" + tag.value())
                .toList();
    }

    private static Tag tag(String key, String value) {
        return TestingFleet.tag(key, value);
    }
}
