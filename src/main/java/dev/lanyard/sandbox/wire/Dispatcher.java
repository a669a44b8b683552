package dev.lanyard.sandbox.wire;

import dev.lanyard.sandbox.call.Fault;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkPojo;

/** Finds the method that plays an operation; looks only at the classes of the service that is asked for. */
public final class Dispatcher {

    private final Function<Service, List<Class<?>>> classes;
    private final Map<Key, Operation> found = new ConcurrentHashMap<>();

    /**
     * Makes a dispatcher.
     *
     * @param classes the classes of each service; see {@link dev.lanyard.sandbox.call.Call} for their form
     */
    public Dispatcher(Function<Service, List<Class<?>>> classes) {
        this.classes = classes;
    }

    /**
     * Returns the operation of that name.
     *
     * @throws Fault in the words of the service's protocol when there is none
     */
    public Operation find(Service service, String action) {
        Key key = new Key(service, action);
        Operation known = found.get(key);
        if (known != null) {
            return known;
        }
        Operation operation = search(key).orElseThrow(() -> service.protocol().unknown(action));
        // Only what exists is remembered, so that made-up names do not fill the memory.
        found.put(key, operation);
        return operation;
    }

    private Optional<Operation> search(Key key) {
        if (key.action().isEmpty() || !Character.isUpperCase(key.action().charAt(0))) {
            return Optional.empty();
        }
        String name = Violation.lowerFirst(key.action());
        return classes.apply(key.service()).stream()
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.getName().equals(name) && isOperation(method))
                .findFirst()
                .map(method -> new Operation(key.action(), method));
    }

    private static boolean isOperation(Method method) {
        return method.getParameterCount() == 1
                && SdkPojo.class.isAssignableFrom(method.getParameterTypes()[0])
                && SdkPojo.class.isAssignableFrom(method.getReturnType());
    }

    private record Key(Service service, String action) {}
}
