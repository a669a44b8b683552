package dev.lanyard.sandbox.http;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.call.Ids;
import dev.lanyard.sandbox.wire.Constraints;
import dev.lanyard.sandbox.wire.Dispatcher;
import dev.lanyard.sandbox.wire.Incoming;
import dev.lanyard.sandbox.wire.Operation;
import dev.lanyard.sandbox.wire.Reply;
import dev.lanyard.sandbox.wire.Service;
import dev.lanyard.sandbox.wire.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.SdkPojo;

/** The way of a request through the sandbox: who signed it, what it asks, whether that is well formed, and the answer. */
public final class Pipeline implements Endpoint {

    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    private final Authenticator authenticator;
    private final Dispatcher dispatcher;
    private final WorldAccess world;
    private final Ids requestIds;
    private final Constraints constraints = new Constraints();

    /**
     * Makes the pipeline.
     *
     * @param requestIds drawn from by many threads at once
     */
    public Pipeline(Authenticator authenticator, Dispatcher dispatcher, WorldAccess world, Ids requestIds) {
        this.authenticator = authenticator;
        this.dispatcher = dispatcher;
        this.world = world;
        this.requestIds = requestIds;
    }

    @Override
    public WireResponse answer(WireRequest request) {
        String requestId = requestIds.uuid();
        Service service = Addressee.formOf(request);
        return response(reply(service, request, requestId), requestId);
    }

    private Reply reply(Service service, WireRequest request, String requestId) {
        try {
            checkSize(request);
            Identity identity = authenticator.authenticate(request);
            Addressee.check(request);
            Incoming incoming = service.protocol().open(request.header("X-Amz-Target").orElse(""), message(request));
            Operation operation = dispatcher.find(service, incoming.action());
            SdkPojo input = incoming.into(operation.newRequest());
            validate(service, operation, input);
            SdkPojo output = run(identity, operation, call -> operation.run(call, input));
            return service.protocol().success(operation.action(), output, requestId);
        } catch (Fault fault) {
            return service.protocol().failure(fault, requestId);
        } catch (RuntimeException unexpected) {
            LOG.error("Request {} to the simulated {} failed", requestId, service.signingName(), unexpected);
            return service.protocol().failure(internalFailure(), requestId);
        }
    }

    private void validate(Service service, Operation operation, SdkPojo input) {
        List<Violation> violations = constraints.brokenBy(service, operation.action(), input);
        if (!violations.isEmpty()) {
            throw service.protocol().invalid(violations);
        }
    }

    private SdkPojo run(Identity identity, Operation operation, Function<Call, SdkPojo> work) {
        return operation.changes() ? world.change(identity, work) : world.read(identity, work);
    }

    /** A query may come as a form in the body, as the SDKs send it, or in the address. */
    private static String message(WireRequest request) {
        return request.body().length == 0 ? request.query() : request.text();
    }

    private static void checkSize(WireRequest request) {
        if (request.body().length > WireRequest.MAX_BODY) {
            throw new Fault(
                    "RequestEntityTooLarge", 413, "A request body may have at most " + WireRequest.MAX_BODY + " bytes.");
        }
    }

    private static WireResponse response(Reply reply, String requestId) {
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        Map<String, List<String>> headers = new TreeMap<>();
        reply.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        headers.put("x-amzn-RequestId", List.of(requestId));
        headers.put("Content-Length", List.of(Integer.toString(body.length)));
        return new WireResponse(reply.status(), headers, body);
    }

    private static Fault internalFailure() {
        return new Fault(
                "InternalFailure",
                500,
                "The request processing has failed because of an unknown error, exception or failure.");
    }
}
