package dev.lanyard.sandbox.http;

import dev.lanyard.model.LanyardException;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.call.Ids;
import dev.lanyard.sandbox.http.Disturbance.Attempt;
import dev.lanyard.sandbox.log.CallNote;
import dev.lanyard.sandbox.log.LoggedCall;
import dev.lanyard.sandbox.log.Subjects;
import dev.lanyard.sandbox.wire.Constraints;
import dev.lanyard.sandbox.wire.Dispatcher;
import dev.lanyard.sandbox.wire.Incoming;
import dev.lanyard.sandbox.wire.Operation;
import dev.lanyard.sandbox.wire.Protocol;
import dev.lanyard.sandbox.wire.Reply;
import dev.lanyard.sandbox.wire.Service;
import dev.lanyard.sandbox.wire.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.SdkPojo;

/** The way of a request through the sandbox: who signed it, what it asks, whether that is well formed, and the answer. */
public final class Pipeline implements Endpoint {

    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    private final Dispatcher dispatcher;
    private final Stages stages;
    private final WorldAccess world;
    private final Ids requestIds;
    private final Constraints constraints = new Constraints();

    /**
     * Makes the pipeline.
     *
     * @param requestIds drawn from by many threads at once
     */
    public Pipeline(Stages stages, Dispatcher dispatcher, WorldAccess world, Ids requestIds) {
        this.stages = stages;
        this.dispatcher = dispatcher;
        this.world = world;
        this.requestIds = requestIds;
    }

    /** What a request goes through: who signed it, whether it gets through at all, whether it may. */
    public record Stages(Authenticator authenticator, Disturbance disturbance, Admission admission) {}

    @Override
    public WireResponse answer(WireRequest request) {
        String requestId = requestIds.uuid();
        Protocol protocol = Addressee.of(request).protocol();
        return response(reply(protocol, request, requestId), requestId);
    }

    /** Returns the same way for clients outside this process, who learn of an unusable world as of AWS's own failures. */
    public Endpoint forClientsOutside() {
        return request -> {
            try {
                return answer(request);
            } catch (LanyardException unusable) {
                return failed(request, unusable);
            }
        };
    }

    private WireResponse failed(WireRequest request, LanyardException unusable) {
        String words = unusable.getMessage()
                + unusable.nextStep().map(step -> " " + step).orElse("");
        String requestId = requestIds.uuid();
        Fault fault = new Fault("InternalFailure", 500, words);
        return response(Addressee.of(request).protocol().failure(fault, requestId), requestId);
    }

    private Reply reply(Protocol protocol, WireRequest request, String requestId) {
        try {
            checkSize(request);
            Identity identity = stages.authenticator().authenticate(request);
            return serve(identity, serviceOf(identity), request, requestId);
        } catch (Fault fault) {
            return protocol.failure(fault, requestId);
        } catch (LanyardException unusable) {
            throw unusable;
        } catch (RuntimeException unexpected) {
            LOG.error("The sandbox could not answer request {}", requestId, unexpected);
            return protocol.failure(internalFailure(), requestId);
        }
    }

    private Reply serve(Identity identity, Service service, WireRequest request, String requestId) {
        Protocol protocol = service.protocol();
        Incoming incoming = protocol.open(request.header("X-Amz-Target").orElse(""), message(request));
        Operation operation = dispatcher.find(service, incoming.action());
        SdkPojo input = incoming.into(operation.newRequest());
        Asked asked = new Asked(identity, service, operation, input);
        SdkPojo output = carryOut(asked, asked.note(requestId));
        return protocol.success(operation.action(), output, requestId);
    }

    private SdkPojo carryOut(Asked asked, CallNote note) {
        Optional<Fault> lost;
        SdkPojo output;
        try {
            validate(asked.service(), asked.operation(), asked.input());
            lost = stages.disturbance().before(asked.attempt());
            output = run(asked, lost.map(Fault::code).map(note::answered).orElse(note));
        } catch (Fault fault) {
            world.refused(note, fault.code());
            throw fault;
        } catch (LanyardException unusable) {
            throw unusable;
        } catch (RuntimeException unexpected) {
            world.refused(note, internalFailure().code());
            throw unexpected;
        }
        if (lost.isPresent()) {
            throw lost.get();
        }
        return output;
    }

    /** A request that was understood. */
    private record Asked(Identity identity, Service service, Operation operation, SdkPojo input) {

        Attempt attempt() {
            return new Attempt(identity, service, operation.action());
        }

        CallNote note(String requestId) {
            return new CallNote(
                    requestId,
                    identity.caller().arn(),
                    identity.caller().accountId(),
                    identity.region(),
                    service.signingName() + ":" + operation.action(),
                    Subjects.of(input),
                    LoggedCall.OK);
        }
    }

    private static Service serviceOf(Identity identity) {
        return Service.of(identity.service())
                .orElseThrow(() ->
                        new Fault("InvalidAction", 400, "The service '" + identity.service() + "' is not simulated."));
    }

    private void validate(Service service, Operation operation, SdkPojo input) {
        List<Violation> violations = constraints.brokenBy(service, operation.action(), input);
        if (!violations.isEmpty()) {
            throw service.protocol().invalid(violations);
        }
    }

    private SdkPojo run(Asked asked, CallNote note) {
        Operation operation = asked.operation();
        Function<Call, SdkPojo> work = call -> {
            stages.admission().admit(call, asked.service(), operation.action(), asked.input());
            return operation.run(call, asked.input());
        };
        return operation.changes()
                ? world.change(asked.identity(), note, work)
                : world.read(asked.identity(), note, work);
    }

    /** A query may come as a form in the body, as the SDKs send it, or in the address. */
    private static String message(WireRequest request) {
        return request.body().length == 0 ? request.query() : request.text();
    }

    private static void checkSize(WireRequest request) {
        if (request.body().length > WireRequest.MAX_BODY) {
            throw new Fault(
                    "RequestEntityTooLarge",
                    413,
                    "A request body may have at most " + WireRequest.MAX_BODY + " bytes.");
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
