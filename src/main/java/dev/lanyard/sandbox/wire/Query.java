package dev.lanyard.sandbox.wire;

import dev.lanyard.sandbox.call.Fault;
import software.amazon.awssdk.core.SdkPojo;

/** A request of one of the query protocols. */
record Query(Parameters parameters, QueryReader reader) implements Incoming {

    @Override
    public String action() {
        return parameters
                .value("Action")
                .orElseThrow(() ->
                        new Fault("MissingAction", 400, "The request is missing an action or a required parameter."));
    }

    @Override
    public SdkPojo into(SdkPojo builder) {
        return reader.read(parameters, builder);
    }
}
