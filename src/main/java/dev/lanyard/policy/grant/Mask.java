package dev.lanyard.policy.grant;

import dev.lanyard.policy.evaluate.TemplateReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A text with wildcards as the set of the texts that it matches, so that masks can be compared without trying texts.
 *
 * <p>Of a policy variable only that it is the same variable is known: {@code ${…}} is a stretch of letters that no other
 * text has, which a star takes in and a question mark does not.
 */
public final class Mask implements Comparable<Mask> {

    /** Stands for any one letter. */
    static final int ONE = -1;

    /** Stands for any letters, or none. */
    static final int MANY = -2;

    /** Letters of variables lie above all others. */
    static final int FIRST_OF_VARIABLES = 0x20_0000;

    private static final String OPENING = "${";

    private final String text;
    private final boolean anyCase;

    /** The marks as they were written, for those who read what is made of them. */
    private final int[] written;

    private final int[] marks;

    /** How many letters stand before the first wildcard. */
    private final int head;

    private final boolean variables;

    private Mask(String text, boolean anyCase, IntStream marks) {
        this.text = text;
        this.anyCase = anyCase;
        this.written = inOrder(marks.toArray());
        this.marks = anyCase ? Arrays.stream(written).map(Mask::lower).toArray() : written;
        this.head = (int) Arrays.stream(written).takeWhile(mark -> mark >= 0).count();
        this.variables = Arrays.stream(written).anyMatch(mark -> mark >= FIRST_OF_VARIABLES);
    }

    /** Reads an action, which has no case and no variables; {@code *:*} is every action, as {@code *} is. */
    public static Mask ofAction(String text) {
        String written = text.equals("*:*") ? "*" : text;
        return new Mask(written, true, written.chars().map(Mask::mark));
    }

    /** Reads a resource, whose variables stand behind the fifth colon of an ARN. */
    static Mask ofResource(String text, boolean variables) {
        int firstVariable = variables ? TemplateReader.afterFifthColon(text) : text.length();
        return new Mask(text, false, marks(text, firstVariable, true));
    }

    /** Reads a text in which star and question mark are wildcards. */
    public static Mask of(String text, boolean variables) {
        return new Mask(text, false, marks(text, variables ? 0 : text.length(), true));
    }

    /** Reads a text in which star and question mark are themselves. */
    static Mask ofPlain(String text, boolean variables) {
        return new Mask(text, false, marks(text, variables ? 0 : text.length(), false));
    }

    /** Makes a mask of the same kind of marks. */
    Mask withMarks(List<Integer> marks) {
        StringBuilder joined = new StringBuilder();
        marks.forEach(mark -> joined.append(mark == ONE ? '?' : mark == MANY ? '*' : (char) mark.intValue()));
        return new Mask(joined.toString(), anyCase, marks.stream().mapToInt(mark -> mark));
    }

    private static IntStream marks(String text, int firstVariable, boolean wildcards) {
        IntStream.Builder marks = IntStream.builder();
        int at = 0;
        while (at < text.length()) {
            int closing = at >= firstVariable && text.startsWith(OPENING, at) ? text.indexOf('}', at) : -1;
            if (closing < 0) {
                marks.add(wildcards ? mark(text.charAt(at)) : text.charAt(at));
                at++;
            } else {
                variable(text.substring(at + OPENING.length(), closing)).forEach(marks::add);
                at = closing + 1;
            }
        }
        return marks.build();
    }

    /** {@code ${*}}, {@code ${?}} and {@code ${$}} stand for those characters; the key of a variable has no case. */
    private static IntStream variable(String inBraces) {
        if (inBraces.equals("*") || inBraces.equals("?") || inBraces.equals("$")) {
            return inBraces.chars();
        }
        int comma = inBraces.indexOf(',');
        String key = comma < 0 ? inBraces : inBraces.substring(0, comma);
        String byDefault = comma < 0 ? "" : inBraces.substring(comma).strip();
        String canonical = "{" + key.strip().toLowerCase(Locale.ROOT) + byDefault + "}";
        return canonical.chars().map(letter -> letter + FIRST_OF_VARIABLES);
    }

    private static int mark(int character) {
        return switch (character) {
            case '*' -> MANY;
            case '?' -> ONE;
            default -> character;
        };
    }

    /** In a run of wildcards the order says nothing, and one star is as good as several: so ones come first. */
    private static int[] inOrder(int[] marks) {
        int[] ordered = new int[marks.length];
        int length = 0;
        boolean star = false;
        for (int mark : marks) {
            if (mark == MANY) {
                star = true;
                continue;
            }
            if (star && mark != ONE) {
                ordered[length++] = MANY;
                star = false;
            }
            ordered[length++] = mark;
        }
        if (star) {
            ordered[length++] = MANY;
        }
        return Arrays.copyOf(ordered, length);
    }

    private static int lower(int mark) {
        return mark < 0 ? mark : Character.toLowerCase(mark);
    }

    /** Returns the mark as it was written. */
    int writtenAt(int index) {
        return written[index];
    }

    int length() {
        return marks.length;
    }

    int at(int index) {
        return marks[index];
    }

    /** Tells whether the mask matches every text. */
    public boolean isEverything() {
        return marks.length == 1 && marks[0] == MANY;
    }

    /** Tells whether star or question mark stand in it. */
    public boolean isWild() {
        return head < marks.length;
    }

    /** Tells whether it stands for different texts in different requests. */
    boolean hasVariables() {
        return variables;
    }

    /** Tells whether every text that the other matches is matched by this one too; where that is too hard to say, no. */
    public boolean covers(Mask other) {
        if (isEverything() || equals(other)) {
            return true;
        }
        if (!isWild() || begins(other) == Beginning.APART) {
            return false;
        }
        if (isStem()) {
            return other.head >= head;
        }
        return other.isWild() ? new Search(List.of(other), List.of(this)).findsNothing() : takes(other);
    }

    /** Returns the mask with a star for each variable: it matches all that this one can match in any request. */
    Mask loose() {
        return hasVariables()
                ? new Mask(text, anyCase, Arrays.stream(marks).map(mark -> mark >= FIRST_OF_VARIABLES ? MANY : mark))
                : this;
    }

    /** Tells whether a text can be matched by both; where that is too hard to say, yes. */
    public boolean meets(Mask other) {
        return loose().meetsSo(other.loose());
    }

    private boolean meetsSo(Mask other) {
        if (isEverything() || other.isEverything() || equals(other)) {
            return true;
        }
        if (begins(other) == Beginning.APART || (!isWild() && !other.isWild())) {
            return false;
        }
        if (isStem() && other.isStem()) {
            return true;
        }
        if (!isWild() || !other.isWild()) {
            return isWild() ? takes(other) : other.takes(this);
        }
        return !new Search(List.of(this, other), List.of()).findsNothing();
    }

    /**
     * Tells whether this one matches the other, which has no wildcards. Only the last star seen is ever tried again, because
     * an earlier one cannot gain by taking more.
     */
    private boolean takes(Mask name) {
        int mark = 0;
        int at = 0;
        int star = -1;
        int starEnd = 0;
        while (at < name.marks.length) {
            if (mark < marks.length && marks[mark] == MANY) {
                star = mark++;
                starEnd = at;
            } else if (mark < marks.length && isLetter(marks[mark], name.marks[at])) {
                mark++;
                at++;
            } else if (star >= 0) {
                mark = star + 1;
                at = ++starEnd;
            } else {
                return false;
            }
        }
        return mark == marks.length || (mark == marks.length - 1 && marks[mark] == MANY);
    }

    /** Tells whether a mark that is no star stands for the letter. */
    static boolean isLetter(int mark, int letter) {
        return mark == letter || (mark == ONE && letter < FIRST_OF_VARIABLES);
    }

    /** Tells whether the mask matches the text, which is not a mask itself. */
    public boolean matches(String value) {
        return meets(ofPlain(anyCase ? value.toLowerCase(Locale.ROOT) : value, false));
    }

    /** Tells whether it is letters with a star behind them, as most masks are. */
    private boolean isStem() {
        return head == marks.length - 1 && marks[head] == MANY;
    }

    private enum Beginning {
        MAY_BE_SAME,
        APART
    }

    /** Two masks have nothing in common when they differ before the first wildcard of either. */
    private Beginning begins(Mask other) {
        int both = Math.min(head, other.head);
        return Arrays.equals(marks, 0, both, other.marks, 0, both) ? Beginning.MAY_BE_SAME : Beginning.APART;
    }

    @Override
    public int compareTo(Mask other) {
        return Arrays.compare(marks, other.marks);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mask mask && Arrays.equals(marks, mask.marks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(marks);
    }

    /** Returns the text as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
