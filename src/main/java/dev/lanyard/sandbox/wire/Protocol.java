package dev.lanyard.sandbox.wire;

import dev.lanyard.sandbox.call.Fault;
import java.util.List;
import software.amazon.awssdk.core.SdkPojo;

/**
 * One of AWS's protocols.
 *
 * <p>The codecs are generic over {@link software.amazon.awssdk.core.SdkField}, by which the SDK's own marshallers work too.
 * It is protected API of the SDK, which may change with any version: the round trips in the tests, over every operation
 * and through real clients, are what an upgrade has to pass.
 */
public sealed interface Protocol permits QueryProtocol, Ec2Protocol, JsonProtocol {

    /**
     * Finds out what is asked for.
     *
     * @param target the X-Amz-Target header, empty when there is none
     * @param text the body, or the query string of a request without one
     * @throws Fault when the request is not of this protocol
     */
    Incoming open(String target, String text);

    /** Returns the answer of an operation that worked. */
    Reply success(String action, SdkPojo response, String requestId);

    /** Returns the answer of an operation that failed. */
    Reply failure(Fault fault, String requestId);

    /** Returns the error of an action that is not known, in the protocol's words. */
    Fault unknown(String action);

    /** Returns the error of a request that breaks the constraints of its model, in the protocol's words. */
    Fault invalid(List<Violation> violations);
}
