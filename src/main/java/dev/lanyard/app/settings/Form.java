package dev.lanyard.app.settings;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.LanyardException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which texts are values of a setting.
 *
 * @param choices the only values; none where they cannot be counted
 * @param words what a value looks like, as a sentence without its first capital and its end
 */
record Form(List<String> choices, Predicate<String> accepts, String words) {

    private static final int LARGEST = 1_000_000;

    /** Copies the list. */
    Form {
        choices = List.copyOf(choices);
    }

    static final Form ANY = new Form(List.of(), _ -> true, "it takes any text");

    /** A number of things. */
    static final Form COUNT = new Form(List.of(), Form::isCount, "it takes a whole number from 0 to " + LARGEST);

    /** Account ids, or none. */
    static final Form ACCOUNTS =
            new Form(List.of(), Form::areAccounts, "it takes account ids of 12 digits, separated by commas");

    static Form of(List<String> choices) {
        return new Form(choices, choices::contains, "the values are " + String.join(", ", choices));
    }

    /** Returns the account ids in a value that this form accepts. */
    static Set<AccountId> accounts(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(AccountId::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean areAccounts(String value) {
        try {
            accounts(value);
            return true;
        } catch (LanyardException _) {
            return false;
        }
    }

    private static boolean isCount(String value) {
        return value.matches("[0-9]{1,7}") && Integer.parseInt(value) <= LARGEST;
    }
}
