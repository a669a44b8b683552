package dev.lanyard.change.journal;

import java.util.Optional;

/**
 * Where Lanyard runs, and for whom.
 *
 * @param user the user of the operating system
 * @param ssh from where the user came, as in {@code SSH_CONNECTION}: addresses and ports of client and server
 * @param version which edition of Lanyard it is
 */
public record Station(String user, Optional<String> ssh, String host, String version) {}
