package dev.lanyard.policy.lint;

/** What a document is for. */
public enum PolicyKind {
    /** Says what whoever has it may do: a managed or an inline policy. */
    IDENTITY,
    /** Says who may assume a role. */
    TRUST,
    /** Limits what the other policies of a role can give. */
    BOUNDARY,
    /** Limits a whole account: a service control policy. */
    CONTROL
}
