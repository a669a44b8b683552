package dev.lanyard.sandbox.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.SdkPojo;

/** What the API models of the simulated services ask of their requests; each service is read when it is first used. */
public final class Constraints {

    private final Map<Service, Model> models = new ConcurrentHashMap<>();

    /** Returns what the request breaks, in the order of its members; nothing for an operation without constraints. */
    public List<Violation> brokenBy(Service service, String action, SdkPojo request) {
        Model model = model(service);
        return model.input(action)
                .map(shape -> new Validation(model).violations(shape, request))
                .orElse(List.of());
    }

    /** Returns the operations that have constraints. */
    Set<String> actions(Service service) {
        Set<String> actions = new TreeSet<>();
        model(service).operations.fieldNames().forEachRemaining(actions::add);
        return actions;
    }

    Model model(Service service) {
        return models.computeIfAbsent(service, Constraints::load);
    }

    private static Model load(Service service) {
        String name = "constraints/" + service.signingName() + ".json";
        try (InputStream stream = Objects.requireNonNull(Constraints.class.getResourceAsStream(name), name)) {
            JsonNode file = JsonMapper.builder().build().readTree(stream);
            return new Model(file.get("operations"), file.get("shapes"));
        } catch (IOException damaged) {
            throw new UncheckedIOException("cannot read " + name, damaged);
        }
    }

    /** The constraints of one service. */
    static final class Model {

        private final JsonNode operations;
        private final JsonNode definitions;
        private final Map<String, Shape> shapes = new ConcurrentHashMap<>();

        private Model(JsonNode operations, JsonNode definitions) {
            this.operations = operations;
            this.definitions = definitions;
        }

        Optional<Shape> input(String action) {
            return Optional.ofNullable(operations.get(action)).map(name -> shape(name.asText()));
        }

        Set<String> names() {
            Set<String> names = new TreeSet<>();
            definitions.fieldNames().forEachRemaining(names::add);
            return names;
        }

        Shape shape(String name) {
            return shapes.computeIfAbsent(name, _ -> Shape.of(definitions.get(name)));
        }
    }
}
