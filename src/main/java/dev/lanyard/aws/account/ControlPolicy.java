package dev.lanyard.aws.account;

/**
 * A service control policy.
 *
 * @param document as JSON
 */
public record ControlPolicy(String id, String name, String document) {}
