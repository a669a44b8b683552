package dev.lanyard.operation.document;

import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicyRules;
import dev.lanyard.policy.document.PolicySize;
import dev.lanyard.policy.lint.PolicyKind;
import dev.lanyard.policy.lint.Subject;
import java.util.Locale;
import java.util.Optional;

/** What a document is to be sent as: that decides what IAM asks of it. */
public enum DocumentUse {
    /** A version of a managed policy. */
    MANAGED(PolicySize.MANAGED),
    /** A policy inside a role. */
    ROLE_INLINE(PolicySize.ROLE_INLINE),
    /** Who may assume a role. */
    TRUST(PolicySize.TRUST);

    private final PolicySize limit;

    DocumentUse(PolicySize limit) {
        this.limit = limit;
    }

    /** Returns the size of a document beside its limit, such as {@code 412 of 6,144 characters}. */
    public String sizeWords(String document) {
        return figure(PolicySize.of(document)) + " of " + figure(limit.most()) + " characters";
    }

    /** Refuses what IAM would refuse. */
    void check(PolicyDocument document) {
        switch (this) {
            case MANAGED, ROLE_INLINE -> PolicyRules.checkIdentityPolicy(document);
            case TRUST -> PolicyRules.checkTrustPolicy(document);
        }
    }

    Optional<String> tooLarge(String document) {
        int size = PolicySize.of(document);
        return size <= limit.most()
                ? Optional.empty()
                : Optional.of("The document has " + figure(size) + " characters, but " + limit.words() + " may have "
                        + figure(limit.most()) + ", white space not counted.");
    }

    Subject subject() {
        return switch (this) {
            case MANAGED -> Subject.identity();
            case ROLE_INLINE -> Subject.inline();
            case TRUST -> Subject.of(PolicyKind.TRUST);
        };
    }

    private static String figure(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
