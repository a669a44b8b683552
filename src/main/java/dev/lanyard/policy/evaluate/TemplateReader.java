package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.evaluate.Template.Literal;
import dev.lanyard.policy.evaluate.Template.Part;
import dev.lanyard.policy.evaluate.Template.Plain;
import dev.lanyard.policy.evaluate.Template.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Divides a text at its variables. */
public final class TemplateReader {

    private static final String OPENING = "${";
    private static final String ARN = "arn:";
    private static final int COLONS = 5;

    private TemplateReader() {}

    /**
     * Divides the text.
     *
     * @param from before which {@code ${…}} is plain text
     */
    static List<Part> parts(String text, int from) {
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (int opening = next(text, from); opening >= 0; opening = next(text, done)) {
            int closing = text.indexOf('}', opening);
            parts.add(new Plain(text.substring(done, opening)));
            parts.add(variable(text.substring(opening + OPENING.length(), closing)));
            done = closing + 1;
        }
        parts.add(new Plain(text.substring(done)));
        return parts;
    }

    /** Returns where the name of a resource begins in an ARN; 0 in a text that is none, its end where it has too few colons. */
    public static int afterFifthColon(String text) {
        if (!text.startsWith(ARN)) {
            return 0;
        }
        int after = 0;
        for (int colon = 0; colon < COLONS; colon++) {
            int found = text.indexOf(':', after);
            if (found < 0) {
                return text.length();
            }
            after = found + 1;
        }
        return after;
    }

    /** Returns where the next variable begins; one that is not closed is plain text. */
    private static int next(String text, int from) {
        int opening = text.indexOf(OPENING, from);
        return opening >= 0 && text.indexOf('}', opening) > 0 ? opening : -1;
    }

    private static Part variable(String inBraces) {
        if (inBraces.equals("*") || inBraces.equals("?") || inBraces.equals("$")) {
            return new Literal(inBraces);
        }
        int comma = inBraces.indexOf(',');
        return comma < 0
                ? new Variable(inBraces.strip(), Optional.empty())
                : new Variable(
                        inBraces.substring(0, comma).strip(),
                        unquoted(inBraces.substring(comma + 1).strip()));
    }

    private static Optional<String> unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
        return quoted ? Optional.of(text.substring(1, text.length() - 1)) : Optional.empty();
    }
}
