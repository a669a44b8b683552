package dev.lanyard.model;

import java.time.Instant;

/**
 * A version of a managed policy.
 *
 * @param document the policy as JSON; empty in a list of versions, where IAM leaves it out
 */
public record PolicyVersion(String versionId, boolean defaultVersion, Instant createDate, String document) {}
