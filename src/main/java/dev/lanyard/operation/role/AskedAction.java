package dev.lanyard.operation.role;

import dev.lanyard.model.Atom;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.NearestNames;
import dev.lanyard.operation.words.Shown;
import dev.lanyard.policy.actions.Actions;
import dev.lanyard.policy.actions.ServiceAction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One action that is asked about, such as {@code ssm:UpdateInstanceInformation}. */
public record AskedAction(String value) implements Atom {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9]{1,64}");
    private static final Pattern WHOLE = Pattern.compile("[a-zA-Z0-9-]{1,64}:[a-zA-Z0-9]{1,64}");
    private static final String EXAMPLE = "such as ssm:UpdateInstanceInformation.";

    /** Reads the name of one action; it need not be one that this program knows. */
    public static AskedAction parse(String text) {
        if (text.indexOf('*') >= 0 || text.indexOf('?') >= 0) {
            throw LanyardException.usage(
                    Shown.quoted(text) + " may stand for several actions, of which a role may do some and not others.",
                    "Ask about one, " + EXAMPLE);
        }
        if (!WHOLE.matcher(text).matches()) {
            throw LanyardException.usage(
                    Shown.quoted(text) + " is not an action.",
                    ofAnyService(text).orElse("An action is the prefix of a service, a colon and a name, " + EXAMPLE));
        }
        return new AskedAction(text);
    }

    /** Returns what the table of actions says about it. */
    Optional<ServiceAction> known() {
        return Actions.find(value);
    }

    /** Returns that it may be mistyped, as a sentence; empty where it is known. */
    Optional<String> doubt() {
        return known().isPresent()
                ? Optional.empty()
                : Optional.of("This version of Lanyard knows no action " + value + "."
                        + NearestNames.question(value, near()).map(" "::concat).orElse(""));
    }

    private List<String> near() {
        String[] parts = value.split(":", 2);
        return Actions.service(parts[0])
                .map(service ->
                        service.actions().stream().map(ServiceAction::fullName).toList())
                .orElseGet(() -> Actions.matching("*:" + parts[1]));
    }

    /** Whoever leaves the service out may not know it. */
    private static Optional<String> ofAnyService(String name) {
        return NAME.matcher(name).matches()
                ? Actions.matching("*:" + name).stream().findFirst().map(action -> "Did you mean " + action + "?")
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
