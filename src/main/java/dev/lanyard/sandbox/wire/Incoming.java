package dev.lanyard.sandbox.wire;

import software.amazon.awssdk.core.SdkPojo;

/** A request of which the action is known, but what it says is not yet read: that takes the action's request class. */
public interface Incoming {

    /** Returns the name of the operation that is asked for. */
    String action();

    /**
     * Reads the request.
     *
     * @param builder an empty builder of the action's request class
     * @throws dev.lanyard.sandbox.call.Fault when the request is not a message of that class
     */
    SdkPojo into(SdkPojo builder);
}
