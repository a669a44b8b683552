package dev.lanyard.model;

/**
 * A Region as an account sees it.
 *
 * @param name for people, such as {@code Europe (Frankfurt)}; empty when it is not known
 * @param optInStatus EC2's word: {@code opt-in-not-required}, {@code opted-in} or {@code not-opted-in}; empty when AWS
 *     could not be asked
 */
public record AwsRegion(RegionId id, String name, String optInStatus) {}
