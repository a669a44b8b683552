package dev.lanyard.aws.iam;

import dev.lanyard.model.Arn;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import java.util.List;
import java.util.Map;

/**
 * What hangs on a role and stands in it.
 *
 * @param inline the documents of its inline policies
 */
public record RoleContents(RoleName name, Arn arn, List<Tag> tags, List<Arn> attached, Map<PolicyName, String> inline) {

    /** Copies the collections. */
    public RoleContents {
        tags = List.copyOf(tags);
        attached = List.copyOf(attached);
        inline = Map.copyOf(inline);
    }
}
