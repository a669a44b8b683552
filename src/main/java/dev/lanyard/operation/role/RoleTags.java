package dev.lanyard.operation.role;

import dev.lanyard.aws.iam.Roles;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.TagStep;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.Role;
import dev.lanyard.model.Tag;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts tags on a role and takes them off.
 *
 * <p>The keys of a role's tags have no case, but keep the one that they were written in (IAM user guide, "Tags for IAM
 * resources").
 */
final class RoleTags {

    private final Context context;
    private final Role role;
    private final PlanBuilder plan = new PlanBuilder();
    private final List<String> changing = new ArrayList<>();

    private RoleTags(Role role, Context context) {
        this.context = context;
        this.role = role;
    }

    static Proposal tag(TagRole request, Context context) {
        checkDistinct(request.tags());
        Role role = new Roles(context.session()).get(request.role());
        RoleTags tags = new RoleTags(role, context);
        request.tags().stream().distinct().forEach(tags::put);
        String which = String.join(", ", tags.changing);
        return Proposal.of("Tag role " + role.roleName() + " with " + which + "?", tags.plan.build());
    }

    static Proposal untag(UntagRole request, Context context) {
        Role role = new Roles(context.session()).get(request.role());
        RoleTags tags = new RoleTags(role, context);
        request.keys().stream().distinct().forEach(tags::take);
        String which = String.join(", ", tags.changing);
        return Proposal.of("Take " + which + " off the tags of role " + role.roleName() + "?", tags.plan.build());
    }

    private void put(Tag wanted) {
        Optional<Tag> present = present(wanted.key());
        if (present.map(Tag::value).equals(Optional.of(wanted.value()))) {
            plan.unchanged("role " + role.roleName(), present.orElseThrow().toString());
            return;
        }
        Tag written = new Tag(present.map(Tag::key).orElse(wanted.key()), wanted.value());
        changing.add(written.toString());
        plan.add(step(written.key(), present.map(Tag::value), Optional.of(written.value())));
    }

    private void take(String key) {
        Optional<Tag> present = present(key);
        if (present.isEmpty()) {
            plan.unchanged("role " + role.roleName(), key);
            return;
        }
        String written = present.get().key();
        changing.add(written);
        plan.add(step(written, present.map(Tag::value), Optional.empty()));
    }

    private TagStep step(String key, Optional<String> before, Optional<String> after) {
        return new TagStep(context.place(), role.roleName(), key, before, after);
    }

    private Optional<Tag> present(String key) {
        return role.tags().stream()
                .filter(tag -> tag.key().equalsIgnoreCase(key))
                .findFirst();
    }

    private static void checkDistinct(List<Tag> tags) {
        Map<String, Tag> seen = new TreeMap<>();
        for (Tag tag : tags) {
            Tag other = seen.putIfAbsent(tag.key().toLowerCase(Locale.ROOT), tag);
            if (other != null && !other.equals(tag)) {
                throw LanyardException.usage(
                        "The tag " + tag.key() + " is given twice: " + other + " and " + tag + ".",
                        "The keys of a role's tags have no case; give each once.");
            }
        }
    }
}
