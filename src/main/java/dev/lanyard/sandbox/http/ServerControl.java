package dev.lanyard.sandbox.http;

/** What can be asked of a server besides AWS's calls. */
public interface ServerControl {

    /** Brings back the world that the server began with. */
    void reset();

    /** Returns what the world holds, as JSON, without any secret. */
    String status();
}
