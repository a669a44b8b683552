package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.document.Selection;
import java.util.List;

/**
 * Which resources a statement is about.
 *
 * <p>A star also runs over colons and slashes, as in IAM: "If the * wildcard is the last character of a resource ARN
 * segment, it can expand to match beyond the colon boundaries" (IAM user guide, "IAM JSON policy elements: Resource").
 */
record CompiledResources(List<Template> patterns, boolean negated) {

    static CompiledResources of(Selection selection, boolean variables) {
        return new CompiledResources(
                selection.patterns().stream()
                        .map(pattern -> Template.ofResource(pattern.text(), variables))
                        .toList(),
                selection instanceof Selection.AllBut);
    }

    boolean include(Question question) {
        return matchesAny(question) != negated;
    }

    private boolean matchesAny(Question question) {
        for (Template pattern : patterns) {
            if (pattern.matches(question.request().resource(), question)) {
                return true;
            }
        }
        return false;
    }
}
