package dev.lanyard.operation;

import dev.lanyard.model.PolicyRef;
import java.util.Optional;

/** Where a policy document comes from: AWS, where it is in force or an older version, or somebody's text. */
public sealed interface PolicySource {

    /**
     * A managed policy.
     *
     * @param version such as {@code v3}; empty for the one in force
     */
    record Live(PolicyRef policy, Optional<String> version) implements PolicySource {}

    /**
     * A text that is already read.
     *
     * @param name what people call it, such as the file's name
     */
    record Written(String name, DocumentText document) implements PolicySource {}
}
