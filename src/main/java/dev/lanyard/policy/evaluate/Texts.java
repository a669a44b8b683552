package dev.lanyard.policy.evaluate;

import java.util.List;
import java.util.stream.IntStream;

/** Comparisons of texts and of ARNs. */
final class Texts {

    private static final int ARN_PARTS = 6;

    private Texts() {}

    static Comparer same(Template written) {
        return (asked, question) -> written.text(question).filter(asked::equals).isPresent();
    }

    static Comparer sameInAnyCase(Template written) {
        return (asked, question) ->
                written.text(question).filter(asked::equalsIgnoreCase).isPresent();
    }

    /** Compares part by part, so that a wildcard cannot run over a colon. */
    static Comparer arn(Template written) {
        return (asked, question) -> written.test(question, glob -> sameParts(glob, asked));
    }

    private static boolean sameParts(Glob glob, String asked) {
        String[] parts = asked.split(":", ARN_PARTS);
        List<Glob> globs = glob.parts(ARN_PARTS);
        return globs.size() == ARN_PARTS
                && parts.length == ARN_PARTS
                && IntStream.range(0, ARN_PARTS)
                        .allMatch(index -> globs.get(index).matches(parts[index]));
    }
}
