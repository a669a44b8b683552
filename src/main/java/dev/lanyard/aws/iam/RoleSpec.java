package dev.lanyard.aws.iam;

import dev.lanyard.model.Arn;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a role is to be when it is created; empty texts leave AWS's default. */
public record RoleSpec(
        RoleName name,
        String trustPolicy,
        String path,
        String description,
        Optional<Duration> maxSession,
        List<Tag> tags,
        Optional<Arn> permissionsBoundary) {

    /** Copies the tags. */
    public RoleSpec {
        tags = List.copyOf(tags);
    }
}
