package dev.lanyard.view.text;

import dev.lanyard.view.data.JsonText;
import dev.lanyard.view.text.Theme.Role;
import dev.lanyard.view.value.Value;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A value as it stands in a table or beside a label.
 *
 * @param text one line, harmless for a terminal
 * @param brief what stands in a column too narrow for the text; empty where the text is shortened instead
 */
record Cell(String text, String brief, Role role) {

    private static final int NARROWEST = 8;

    private static final Set<String> GOOD = Set.of(
            "running", "online", "connected", "associated", "active", "available", "success", "allowed", "allows");
    private static final Set<String> BAD = Set.of(
            "connectionlost",
            "notconnected",
            "terminated",
            "inactive",
            "suspended",
            "failed",
            "dead",
            "explicit deny",
            "implicit deny",
            "denies");
    private static final Set<String> CHANGING =
            Set.of("pending", "stopping", "shutting-down", "associating", "disassociating", "stopped", "none");

    Cell(String text, Role role) {
        this(text, "", role);
    }

    static Cell of(Value value) {
        return switch (value) {
            case Value.Nothing _ -> new Cell("-", Role.FAINT);
            case Value.Text text -> new Cell(text.text().isEmpty() ? "-" : Plain.line(text.text()), role(text));
            case Value.Amount amount -> plain(amount.number().toPlainString());
            case Value.Truth truth -> plain(truth.yes() ? "yes" : "no");
            case Value.Moment moment ->
                moment(moment.instant().truncatedTo(ChronoUnit.SECONDS).toString());
            case Value.Items items -> items(items);
            case Value.Fields fields -> plain(pairs(fields));
            case Value.Document _, Value.Changes _, Value.Listing _, Value.Tree _ ->
                plain(Plain.line(JsonText.compact(value)));
        };
    }

    int width() {
        return TextWidth.of(text);
    }

    /** Returns the text in its colour, cut and padded to the width. */
    String fitted(int width, Theme theme) {
        String cut = width() > width && !brief.isEmpty() ? brief : TextWidth.shorten(text, width);
        return theme.paint(role, cut) + " ".repeat(Math.max(0, width - TextWidth.of(cut)));
    }

    /** Returns the columns without which the cell would say nothing. */
    int narrowest() {
        return Math.min(width(), brief.isEmpty() ? NARROWEST : TextWidth.of(brief));
    }

    private static Cell plain(String text) {
        return new Cell(text, Role.PLAIN);
    }

    /** The day alone says more than the first characters of a moment. */
    private static Cell moment(String text) {
        return new Cell(text, text.substring(0, text.indexOf('T')), Role.PLAIN);
    }

    private static Cell items(Value.Items items) {
        if (items.values().isEmpty()) {
            return new Cell("-", Role.FAINT);
        }
        List<String> texts =
                items.values().stream().map(item -> Cell.of(item).text()).toList();
        return plain(String.join(", ", texts));
    }

    /** A tag (key and value) reads as key=value, and so does a map; other things as their parts. */
    private static String pairs(Value.Fields fields) {
        List<Value.Field> parts = fields.fields();
        if (parts.size() == 2 && parts.getFirst().label().name().equals("Key")) {
            return Cell.of(parts.getFirst().value()).text() + "="
                    + Cell.of(parts.getLast().value()).text();
        }
        return String.join(
                ", ",
                parts.stream()
                        .map(part -> part.label().name() + "="
                                + Cell.of(part.value()).text())
                        .toList());
    }

    private static Role role(Value.Text text) {
        return switch (text.meaning()) {
            case NAME -> Role.NAME;
            case STATE -> state(text.text().toLowerCase(Locale.ROOT));
            case PLAIN, DOCUMENT -> Role.PLAIN;
        };
    }

    private static Role state(String word) {
        if (GOOD.contains(word)) {
            return Role.GOOD;
        }
        if (BAD.contains(word)) {
            return Role.BAD;
        }
        return CHANGING.contains(word) ? Role.CHANGING : Role.PLAIN;
    }
}
