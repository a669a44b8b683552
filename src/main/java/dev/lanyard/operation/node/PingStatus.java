package dev.lanyard.operation.node;

/** What Systems Manager says of a node's last ping. */
public enum PingStatus {
    ONLINE("Online"),
    CONNECTION_LOST("ConnectionLost");

    private final String word;

    PingStatus(String word) {
        this.word = word;
    }

    /** Returns Systems Manager's word. */
    public String word() {
        return word;
    }
}
