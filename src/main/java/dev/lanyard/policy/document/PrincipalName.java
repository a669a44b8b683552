package dev.lanyard.policy.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One name in the {@code Principal} of a statement. */
public record PrincipalName(Kind kind, String value) {

    private static final String ANY = "*";

    /** Checks that everybody is written as a star. */
    public PrincipalName {
        if (kind == Kind.EVERYBODY && !value.equals(ANY)) {
            throw new IllegalArgumentException("everybody is written *, not " + value);
        }
    }

    /** The kinds of principals that the language knows. */
    public enum Kind {
        /** The bare star, which stands for everybody. */
        EVERYBODY(""),
        /** An account, user, role or session. */
        AWS("AWS"),
        /** A service. */
        SERVICE("Service"),
        /** An identity provider. */
        FEDERATED("Federated"),
        /** A canonical user of S3. */
        CANONICAL_USER("CanonicalUser");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Returns the word of the policy language; empty for the bare star. */
        public String word() {
            return word;
        }

        /** Returns the words of all kinds that have one. */
        static List<String> words() {
            return Arrays.stream(values())
                    .filter(kind -> kind != EVERYBODY)
                    .map(Kind::word)
                    .toList();
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind != EVERYBODY && kind.word.equals(word))
                    .findFirst();
        }
    }

    /** The bare star. */
    public static PrincipalName everybody() {
        return new PrincipalName(Kind.EVERYBODY, ANY);
    }

    /** A service, such as {@code ec2.amazonaws.com}. */
    public static PrincipalName service(String name) {
        return new PrincipalName(Kind.SERVICE, name);
    }
}
