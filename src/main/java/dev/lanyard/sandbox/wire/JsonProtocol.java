package dev.lanyard.sandbox.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lanyard.sandbox.call.Fault;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkPojo;

/** AWS JSON 1.1, as SSM and Organizations speak it. */
final class JsonProtocol implements Protocol {

    private static final JsonReader READER = new JsonReader();

    private final String prefix;

    JsonProtocol(String targetPrefix) {
        this.prefix = targetPrefix + ".";
    }

    @Override
    public Incoming open(String target, String text) {
        if (!target.startsWith(prefix)) {
            throw unknown(target);
        }
        return new JsonRequest(target.substring(prefix.length()), parse(text));
    }

    @Override
    public Reply success(String action, SdkPojo response, String requestId) {
        return reply(200, Map.of(), json -> new JsonWriter(json).structure(response));
    }

    @Override
    public Reply failure(Fault fault, String requestId) {
        return reply(fault.status(), Map.of("x-amzn-ErrorType", fault.code()), json -> {
            json.writeStartObject();
            json.writeStringField("__type", fault.code());
            json.writeStringField("message", fault.words());
            json.writeEndObject();
        });
    }

    /** AWS answers with the code alone; the words are ours. */
    @Override
    public Fault unknown(String action) {
        return new Fault("UnknownOperationException", 400, "The operation " + action + " is not known here.");
    }

    @Override
    public Fault invalid(List<Violation> violations) {
        return Violation.fault("ValidationException", violations);
    }

    private JsonNode parse(String text) {
        try {
            return text.isEmpty() ? Json.MAPPER.createObjectNode() : Json.MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new Fault("SerializationException", 400, "Unexpected token received from parser");
        }
    }

    private Reply reply(int status, Map<String, String> headers, Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.MAPPER.createGenerator(text)) {
            content.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", "application/x-amz-json-1.1");
        return new Reply(status, all, text.toString());
    }

    /** Made when the first JSON comes: the services that speak XML shall not wait for it. */
    private static final class Json {
        private static final int DEEPEST = 64;

        private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .build())
                        .build())
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private record JsonRequest(String action, JsonNode body) implements Incoming {
        @Override
        public SdkPojo into(SdkPojo builder) {
            return READER.read(body, builder);
        }
    }
}
