package dev.lanyard.operation.binding;

import dev.lanyard.model.Secret;
import dev.lanyard.operation.words.Quoting;
import java.util.ArrayList;
import java.util.List;

/** What was typed, for the journal: one line of bounded length, in which the values of secret options are stars. */
final class TypedLine {

    private static final int LONGEST = 2000;
    private static final String STARS = "***";

    private final WordSorter sorter;

    TypedLine(Signature signature) {
        this.sorter = new WordSorter(
                signature.options(), Signature.of(GlobalOptions.class).options(), "");
    }

    String of(List<String> words) {
        List<String> shown = new ArrayList<>();
        boolean hidden = false;
        for (String word : words) {
            shown.add(hidden ? STARS : shown(word));
            hidden = !hidden && namesSecret(word) && sorter.takesNext(word);
        }
        String line = Quoting.line(shown);
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private String shown(String word) {
        int equals = word.indexOf('=');
        return equals >= 0 && namesSecret(word) ? word.substring(0, equals + 1) + STARS : word;
    }

    private boolean namesSecret(String word) {
        return WordSorter.isOption(word)
                && sorter.find(word)
                        .filter(option -> option.type() == Secret.class)
                        .isPresent();
    }
}
