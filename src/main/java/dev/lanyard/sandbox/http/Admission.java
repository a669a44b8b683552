package dev.lanyard.sandbox.http;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.wire.Service;
import software.amazon.awssdk.core.SdkPojo;

/** Decides whether a caller may do what a well-formed request asks. */
@FunctionalInterface
public interface Admission {

    /**
     * Lets the call pass.
     *
     * @throws dev.lanyard.sandbox.call.Fault when the caller may not, in the words of the service
     */
    void admit(Call call, Service service, String action, SdkPojo request);
}
