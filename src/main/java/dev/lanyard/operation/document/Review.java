package dev.lanyard.operation.document;

import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Dialogue;
import dev.lanyard.policy.document.MalformedPolicyException;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicySize;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a document, found before it is sent.
 *
 * @param size how many of its characters count
 * @param problems why IAM would not take it, each in one line with its place
 */
public record Review(DocumentUse use, int size, List<String> problems) {

    /** Copies the list. */
    public Review {
        problems = List.copyOf(problems);
    }

    /** Looks at a text. */
    public static Review of(String text, DocumentUse use) {
        int size = PolicySize.of(text);
        List<String> problems = new ArrayList<>(malformed(text, use));
        if (size > use.limit().most()) {
            problems.add("The document has " + figure(size) + " characters, but " + words(use) + ".");
        }
        return new Review(use, size, problems);
    }

    private static List<String> malformed(String text, DocumentUse use) {
        try {
            use.check(PolicyDocument.parse(text));
            return List.of();
        } catch (MalformedPolicyException malformed) {
            return List.of(malformed.getMessage());
        }
    }

    /** Returns whether nothing stands against sending the document. */
    public boolean sound() {
        return problems.isEmpty();
    }

    /**
     * Goes on with a sound document only.
     *
     * @throws LanyardException of kind USAGE that names the only problem, or how many were told
     */
    public void require(Dialogue dialogue) {
        if (problems.size() == 1) {
            throw LanyardException.usage(problems.getFirst(), "Nothing was sent.");
        }
        if (!sound()) {
            problems.forEach(dialogue::tell);
            throw LanyardException.usage("The document has " + problems.size() + " problems.", "Nothing was sent.");
        }
    }

    /** Returns the size beside its limit, such as {@code 412 of 6,144 characters}. */
    public String sizeWords() {
        return figure(size) + " of " + figure(use.limit().most()) + " characters";
    }

    private static String words(DocumentUse use) {
        return use.limit().words() + " may have " + figure(use.limit().most()) + ", white space not counted";
    }

    private static String figure(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
