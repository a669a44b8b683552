package dev.lanyard.sandbox.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stored form of the log: a line of JSON for each call. */
final class CallLines {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CallLines() {}

    static byte[] encode(LoggedCall call) {
        ObjectNode json = MAPPER.createObjectNode();
        call.number().ifPresent(number -> json.put("number", number));
        json.put("time", call.time().toString());
        json.put("caller", call.caller());
        json.put("account", call.account());
        json.put("region", call.region());
        json.put("operation", call.operation());
        ArrayNode about = json.putArray("about");
        call.about().forEach(about::add);
        json.put("outcome", call.outcome());
        json.put("requestId", call.requestId());
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Reads lines; what a power failure has torn is no line and is missing in the result. */
    static List<LoggedCall> decode(byte[] lines) {
        return new String(lines, StandardCharsets.UTF_8)
                .lines()
                .flatMap(line -> decode(line).stream())
                .toList();
    }

    private static Optional<LoggedCall> decode(String line) {
        try {
            return Optional.of(call(MAPPER.readTree(line)));
        } catch (JsonProcessingException | DateTimeException torn) {
            return Optional.empty();
        }
    }

    private static LoggedCall call(JsonNode json) {
        List<String> about = new ArrayList<>();
        json.path("about").forEach(subject -> about.add(subject.asText()));
        return new LoggedCall(
                Optional.of(json.path("number")).filter(JsonNode::isNumber).map(JsonNode::asLong),
                Instant.parse(json.path("time").asText()),
                json.path("caller").asText(),
                json.path("account").asText(),
                json.path("region").asText(),
                json.path("operation").asText(),
                about,
                json.path("outcome").asText(),
                json.path("requestId").asText());
    }
}
