package dev.lanyard.aws.iam;

import dev.lanyard.model.PolicyName;
import dev.lanyard.model.Tag;
import java.util.List;

/** What a managed policy is to be when it is created; empty texts leave AWS's default. */
public record PolicySpec(PolicyName name, String document, String path, String description, List<Tag> tags) {

    /** Copies the tags. */
    public PolicySpec {
        tags = List.copyOf(tags);
    }
}
