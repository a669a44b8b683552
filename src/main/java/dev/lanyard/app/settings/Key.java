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
    SANDBOX("sandbox", "false", List.of("LANYARD_SANDBOX"), Form.of(List.of("true", "false"))),
    /** The profile of the AWS configuration files. */
    PROFILE("profile", "", List.of("AWS_PROFILE"), Form.ANY),
    /** The Region of regional calls. */
    REGION("region", "", List.of("AWS_REGION", "AWS_DEFAULT_REGION"), Form.ANY),
    /** Where calls are sent instead of to AWS. */
    ENDPOINT_URL("endpointUrl", "", List.of("AWS_ENDPOINT_URL"), Form.ANY),
    /** How results are written; {@code auto} is a table on a terminal and tab-separated values elsewhere. */
    OUTPUT("output", "auto", List.of("LANYARD_OUTPUT"), Form.of(outputs())),
    /** Whether colours are used. */
    COLOR("color", "auto", List.of("LANYARD_COLOR"), Form.of(List.of("auto", "always", "never"))),
    /** The program that shows what is longer than the screen; {@code none} for no such program. */
    PAGER("pager", "less -FRX", List.of("LANYARD_PAGER", "PAGER"), Form.ANY),
    /** Which keys edit the console's line. */
    EDITING_MODE("editingMode", "emacs", List.of("LANYARD_EDITING_MODE"), Form.of(List.of("emacs", "vi"))),
    /** Whether changes are asked about. */
    CONFIRM("confirm", "true", List.of("LANYARD_CONFIRM"), Form.of(List.of("true", "false"))),
    /** Whether every changing call is refused. */
    READ_ONLY("readOnly", "false", List.of("LANYARD_READ_ONLY"), Form.of(List.of("true", "false"))),
    /** How many things may be changed, and running instances may feel it, before a name has to be typed. */
    CONFIRM_NAME_ABOVE("confirmNameAbove", "10", List.of("LANYARD_CONFIRM_NAME_ABOVE"), Form.COUNT),
    /** The accounts whose alias has to be typed for every change. */
    PROTECTED_ACCOUNTS("protectedAccounts", "", List.of("LANYARD_PROTECTED_ACCOUNTS"), Form.ACCOUNTS);

    private final String text;
    private final String byDefault;
    private final List<String> variables;
    private final Form form;

    Key(String text, String byDefault, List<String> variables, Form form) {
        this.text = text;
        this.byDefault = byDefault;
        this.variables = variables;
        this.form = form;
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
        return form.choices();
    }

    /** Returns whether a text is a value of it. */
    boolean accepts(String value) {
        return form.accepts().test(value);
    }

    /** Returns what its values look like, as a sentence without its first capital and its end. */
    String form() {
        return form.words();
    }

    /** Returns the same as a sentence. */
    String advice() {
        return Character.toUpperCase(form().charAt(0)) + form().substring(1) + ".";
    }

    /** Returns whether a value of the system's file is one that nothing loosens to the other value. */
    boolean pins(String system, String other) {
        return switch (this) {
            case READ_ONLY, CONFIRM -> system.equals("true");
            case CONFIRM_NAME_ABOVE -> Integer.parseInt(system) <= Integer.parseInt(other);
            case SANDBOX, PROFILE, REGION, ENDPOINT_URL, OUTPUT, COLOR, PAGER, EDITING_MODE, PROTECTED_ACCOUNTS ->
                false;
        };
    }

    private static List<String> outputs() {
        return Stream.concat(
                        Stream.of("auto"),
                        Arrays.stream(OutputFormat.values())
                                .map(format -> format.name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
