package dev.lanyard.operation.binding;

import dev.lanyard.model.PolicyRef;
import dev.lanyard.operation.PolicySource;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads where a policy comes from.
 *
 * <p>A version is written behind a colon, {@code WebPolicy:v3}: no name of a policy has a colon, but one may have an at sign.
 * No name has a slash either, so a word with one is a file's path, and so is a word that ends in {@code .json} where there
 * is such a file.
 */
final class PolicySourceReader {

    private static final Pattern VERSIONED = Pattern.compile("(.+):(v[0-9]+)");
    private static final String ARN = "arn:";

    private final Inputs inputs;
    private final DocumentReader documents;

    PolicySourceReader(Inputs inputs) {
        this.inputs = inputs;
        this.documents = new DocumentReader(inputs);
    }

    PolicySource read(String word) {
        if (word.equals("-")) {
            return new PolicySource.Written("standard input", documents.read(word));
        }
        if (word.startsWith("@")) {
            return new PolicySource.Written(word.substring(1), documents.read(word));
        }
        if (word.stripLeading().startsWith("{")) {
            return new PolicySource.Written("the document", documents.read(word));
        }
        return isFile(word) ? new PolicySource.Written(word, documents.read("@" + word)) : live(word);
    }

    private boolean isFile(String word) {
        boolean path = !word.startsWith(ARN) && word.contains("/");
        return path || (word.endsWith(".json") && Files.exists(Conversion.path(word, inputs.directory())));
    }

    private static PolicySource live(String word) {
        Matcher versioned = VERSIONED.matcher(word);
        return versioned.matches()
                ? new PolicySource.Live(PolicyRef.parse(versioned.group(1)), Optional.of(versioned.group(2)))
                : new PolicySource.Live(PolicyRef.parse(word), Optional.empty());
    }
}
