package dev.lanyard.sandbox.wire;

import dev.lanyard.sandbox.call.Call;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkPojo;

/** One operation of a service and the method that plays it. */
public final class Operation {

    private static final String[] READS = {
        "Get", "List", "Describe", "Simulate", "AssumeRole", "Decode", "Generate",
    };

    private final String action;
    private final Method method;

    Operation(String action, Method method) {
        this.action = action;
        this.method = method;
    }

    /** Returns AWS's name of the operation. */
    public String action() {
        return action;
    }

    /** Tells whether the operation changes the world; by its name, as AWS names operations with great discipline. */
    public boolean changes() {
        return Stream.of(READS).noneMatch(action::startsWith);
    }

    /** Returns an empty builder of the operation's request. */
    public SdkPojo newRequest() {
        try {
            return (SdkPojo) method.getParameterTypes()[0].getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException notAnSdkRequest) {
            throw new IllegalStateException(method + " takes no request of the SDK", notAnSdkRequest);
        }
    }

    /**
     * Runs the operation.
     *
     * @throws dev.lanyard.sandbox.call.Fault when AWS would say no
     */
    public SdkPojo run(Call call, SdkPojo request) {
        try {
            Object resource =
                    method.getDeclaringClass().getConstructor(Call.class).newInstance(call);
            return (SdkPojo) method.invoke(resource, request);
        } catch (InvocationTargetException failed) {
            throw unchecked(failed);
        } catch (ReflectiveOperationException notAService) {
            throw new IllegalStateException(method + " cannot be called", notAService);
        }
    }

    private static RuntimeException unchecked(InvocationTargetException failed) {
        return switch (failed.getCause()) {
            case RuntimeException exception -> exception;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(failed);
        };
    }
}
