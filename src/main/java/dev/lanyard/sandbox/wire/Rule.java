package dev.lanyard.sandbox.wire;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One constraint on a value. */
sealed interface Rule {

    boolean allows(Object value);

    /** Returns AWS's words for what the value must be. */
    String words(Object value);

    /** Returns EC2's words for the same; it has none for most. */
    default String ec2Words() {
        return "";
    }

    /** A largest number, or a largest length of a text or list. */
    record Most(long limit) implements Rule {
        @Override
        public boolean allows(Object value) {
            return size(value) <= limit;
        }

        @Override
        public String words(Object value) {
            return "Member must have " + measure(value) + " less than or equal to " + limit;
        }

        @Override
        public String ec2Words() {
            return " Expecting a value smaller than or equal to " + limit + ".";
        }
    }

    /** A smallest number, or a smallest length of a text or list. */
    record Least(long limit) implements Rule {
        @Override
        public boolean allows(Object value) {
            return size(value) >= limit;
        }

        @Override
        public String words(Object value) {
            return "Member must have " + measure(value) + " greater than or equal to " + limit;
        }

        /** AWS says "greater than 5" where 5 itself is good (aws-sdk-ruby pull request 2575). */
        @Override
        public String ec2Words() {
            return " Expecting a value greater than " + limit + ".";
        }
    }

    /** A regular expression for the whole text. */
    record Matching(Pattern pattern) implements Rule {
        @Override
        public boolean allows(Object value) {
            return pattern.matcher(value.toString()).matches();
        }

        @Override
        public String words(Object value) {
            return "Member must satisfy regular expression pattern: " + pattern;
        }
    }

    /** A set of texts. */
    record OneOf(List<String> texts) implements Rule {
        @Override
        public boolean allows(Object value) {
            return texts.contains(value.toString());
        }

        @Override
        public String words(Object value) {
            return "Member must satisfy enum value set: " + texts;
        }
    }

    private static long size(Object value) {
        return switch (value) {
            case Number number -> number.longValue();
            case String text -> text.codePointCount(0, text.length());
            case List<?> list -> list.size();
            case Map<?, ?> map -> map.size();
            default -> value.toString().length();
        };
    }

    private static String measure(Object value) {
        return value instanceof Number ? "value" : "length";
    }
}
