package dev.lanyard.operation.role;

import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.words.Shown;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value that somebody gives a condition key for a question, such as {@code aws:SourceIp=10.0.0.1}. */
public record ContextValue(String key, String value) {

    private static final Pattern FORM = Pattern.compile("([^=:\\s]+:[^=\\s]+)=(.*)", Pattern.DOTALL);

    /** Reads {@code key=value}; only the first equals sign divides. */
    public static ContextValue parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw LanyardException.usage(
                    Shown.quoted(text) + " gives no condition key a value.",
                    "Write KEY=VALUE, such as aws:SourceIp=10.0.0.1; a key begins with aws: or a service's prefix.");
        }
        return new ContextValue(parts.group(1), parts.group(2));
    }
}
