package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import java.util.List;
import java.util.Optional;

/** Sets or removes one tag of a role; the state is the tag's value, or empty for none. */
public record TagStep(Place place, RoleName role, String key, Optional<String> before, Optional<String> after)
        implements Shift<Optional<String>> {

    @Override
    public Kind kind() {
        if (after.isEmpty()) {
            return Kind.DELETE;
        }
        return before.isEmpty() ? Kind.CREATE : Kind.CHANGE;
    }

    @Override
    public String title() {
        String value = after.map(text -> "=" + text).orElse("");
        String was = before.filter(_ -> after.isPresent())
                .map(text -> ", was " + text)
                .orElse("");
        return "tag " + key + value + " of role " + role + was;
    }

    @Override
    public Report report() {
        return after.map(value -> new Report("tagged", Things.role(role), key + "=" + value))
                .orElseGet(() -> new Report("untagged", Things.role(role), key));
    }

    @Override
    public Footprint footprint() {
        return Footprint.of(place, Things.role(role), "tag " + key);
    }

    /** Conditions may look at tags, so what uses the role may feel it. */
    @Override
    public Felt felt() {
        return new Felt.ThroughRole(role);
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.on(place.arn("iam", "role/" + role), after.isPresent() ? "iam:TagRole" : "iam:UntagRole"));
    }

    /** Keys of roles that differ in case only are one key (IAM user guide, "Tags for IAM resources", case sensitivity). */
    @Override
    public Optional<String> read(AwsSession session) {
        return new Roles(session)
                .get(role).tags().stream()
                        .filter(tag -> tag.key().equalsIgnoreCase(key))
                        .map(Tag::value)
                        .findFirst();
    }

    @Override
    public TagStep between(Optional<String> from, Optional<String> to) {
        return new TagStep(place, role, key, from, to);
    }

    @Override
    public Optional<String> move(AwsSession session) {
        Roles roles = new Roles(session);
        after.ifPresentOrElse(
                value -> roles.tag(role, List.of(new Tag(key, value))), () -> roles.untag(role, List.of(key)));
        return after;
    }

    @Override
    public String words(Optional<String> state) {
        return state.map(text -> "is '" + text + "'").orElse("is not set");
    }
}
