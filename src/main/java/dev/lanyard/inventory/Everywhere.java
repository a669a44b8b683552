package dev.lanyard.inventory;

import java.util.List;

/**
 * What was found in all Regions of an account.
 *
 * @param found in the order of the Regions' codes
 * @param unread what could not be read and why, such as {@code eu-west-1 (ec2:DescribeInstances:
 *     UnauthorizedOperation)}: there may be more than was found
 */
public record Everywhere<T>(List<T> found, List<String> unread) {

    /** Copies the lists. */
    public Everywhere {
        found = List.copyOf(found);
        unread = List.copyOf(unread);
    }
}
