package dev.lanyard.app.settings;

import dev.lanyard.operation.OutputFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings there are: how each is called, where it can come from, and which values it takes. */
public enum Key {
    /** Whether AWS is the simulated organisation. */
    SANDBOX("sandbox", "false", List.of("LANYARD_SANDBOX"), List.of("true", "false")),
    /** The profile of the AWS configuration files. */
    PROFILE("profile", "", List.of("AWS_PROFILE"), List.of()),
    /** The Region of regional calls. */
    REGION("region", "", List.of("AWS_REGION", "AWS_DEFAULT_REGION"), List.of()),
    /** Where calls are sent instead of to AWS. */
    ENDPOINT_URL("endpointUrl", "", List.of("AWS_ENDPOINT_URL"), List.of()),
    /** How results are written; {@code auto} is a table on a terminal and tab-separated values elsewhere. */
    OUTPUT("output", "auto", List.of("LANYARD_OUTPUT"), outputs()),
    /** Whether colours are used. */
    COLOR("color", "auto", List.of("LANYARD_COLOR"), List.of("auto", "always", "never")),
    /** The program that shows what is longer than the screen; {@code none} for no such program. */
    PAGER("pager", "less -FRX", List.of("LANYARD_PAGER", "PAGER"), List.of()),
    /** Which keys edit the console's line. */
    EDITING_MODE("editingMode", "emacs", List.of("LANYARD_EDITING_MODE"), List.of("emacs", "vi")),
    /** Whether changes are asked about. */
    CONFIRM("confirm", "true", List.of("LANYARD_CONFIRM"), List.of("true", "false")),
    /** Whether every changing call is refused. */
    READ_ONLY("readOnly", "false", List.of("LANYARD_READ_ONLY"), List.of("true", "false"));

    private final String text;
    private final String byDefault;
    private final List<String> variables;
    private final List<String> choices;

    Key(String text, String byDefault, List<String> variables, List<String> choices) {
        this.text = text;
        this.byDefault = byDefault;
        this.variables = variables;
        this.choices = choices;
    }

    /** Finds the key of that name. */
    public static Optional<Key> find(String text) {
        return Arrays.stream(values()).filter(key -> key.text.equals(text)).findFirst();
    }

    /** Returns the names of all keys. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Key::text).toList();
    }

    /** Returns the name in files and in {@code settings show}. */
    public String text() {
        return text;
    }

    /** Returns the value where nothing else is said; nothing where there is none. */
    public String byDefault() {
        return byDefault;
    }

    /** Returns the environment variables that set it, the first one winning. */
    public List<String> variables() {
        return variables;
    }

    /** Returns the only values it takes; none where it takes any text. */
    public List<String> choices() {
        return choices;
    }

    /** Returns the value that the system's file can pin, so that nothing loosens it. */
    public Optional<String> pin() {
        return this == READ_ONLY || this == CONFIRM ? Optional.of("true") : Optional.empty();
    }

    private static List<String> outputs() {
        return Stream.concat(
                        Stream.of("auto"),
                        Arrays.stream(OutputFormat.values())
                                .map(format -> format.name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
