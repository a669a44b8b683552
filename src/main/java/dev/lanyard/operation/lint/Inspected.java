package dev.lanyard.operation.lint;

import dev.lanyard.policy.lint.Finding;
import java.util.List;

/**
 * A document that was looked at.
 *
 * @param name what people call it
 * @param written whether it is somebody's text, so that lines and columns mean something
 */
public record Inspected(String name, boolean written, List<Finding> findings) {

    /** Copies the list. */
    public Inspected {
        findings = List.copyOf(findings);
    }
}
