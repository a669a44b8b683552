package dev.lanyard.model;

/**
 * An AWS account as its organisation knows it; texts are empty where nothing is known.
 *
 * @param state AWS's word, such as {@code ACTIVE} or {@code SUSPENDED}
 * @param path the organisational units above it, such as {@code /Workloads/Prod}; {@code /} directly under the root
 */
public record Account(AccountId id, String name, String email, String state, String path) {

    /** Returns the same account at a place in the organisation's tree. */
    public Account at(String otherPath) {
        return new Account(id, name, email, state, otherPath);
    }
}
