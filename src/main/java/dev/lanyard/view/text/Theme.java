package dev.lanyard.view.text;

import java.util.EnumMap;
import java.util.Map;

/** Gives each role of a text its colour; no other class knows an escape code. */
public final class Theme {

    private static final String RESET = "\u001b[0m";

    private final Map<Role, String> codes;

    private Theme(Map<Role, String> codes) {
        this.codes = codes;
    }

    /** The roles that text can have. */
    public enum Role {
        PLAIN,
        HEADING,
        NAME,
        GOOD,
        CHANGING,
        BAD,
        FAINT
    }

    /** Returns the theme without colours. */
    public static Theme plain() {
        return new Theme(Map.of());
    }

    /** Returns the usual colours: the terminal's own sixteen, so that they fit any background. */
    public static Theme standard() {
        Map<Role, String> codes = new EnumMap<>(Role.class);
        codes.put(Role.HEADING, "\u001b[1m");
        codes.put(Role.NAME, "\u001b[36m");
        codes.put(Role.GOOD, "\u001b[32m");
        codes.put(Role.CHANGING, "\u001b[33m");
        codes.put(Role.BAD, "\u001b[31m");
        codes.put(Role.FAINT, "\u001b[2m");
        return new Theme(codes);
    }

    /** Returns the text in the colour of its role. */
    public String paint(Role role, String text) {
        String code = codes.get(role);
        return code == null || text.isEmpty() ? text : code + text + RESET;
    }
}
