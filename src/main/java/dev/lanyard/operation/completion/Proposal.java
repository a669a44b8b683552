package dev.lanyard.operation.completion;

/**
 * One word that could stand at the cursor.
 *
 * @param group the heading it is listed under, such as {@code options}
 * @param open whether more of the same word follows, as after a folder's name or {@code --option=}
 */
public record Proposal(String value, String description, String group, boolean open) {

    static Proposal closed(String value, String description, String group) {
        return new Proposal(value, description, group, false);
    }

    Proposal before(String text) {
        return new Proposal(text + value, description, group, open);
    }

    boolean startsWith(String prefix) {
        return value.regionMatches(true, 0, prefix, 0, prefix.length());
    }
}
