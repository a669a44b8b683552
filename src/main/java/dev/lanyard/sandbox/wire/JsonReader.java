package dev.lanyard.sandbox.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lanyard.sandbox.call.Fault;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.core.traits.TimestampFormatTrait.Format;

/** Reads the messages of AWS JSON. */
final class JsonReader extends MessageReader<JsonNode> {

    @Override
    Optional<JsonNode> member(JsonNode node, SdkField<?> field) {
        return Optional.ofNullable(node.get(field.locationName())).filter(value -> !value.isNull());
    }

    @Override
    List<JsonNode> elements(JsonNode node, ListTrait list) {
        expect(node.isArray(), "Expected list or null");
        return StreamSupport.stream(node.spliterator(), false)
                .filter(element -> !element.isNull())
                .toList();
    }

    @Override
    Map<String, JsonNode> entries(JsonNode node, MapTrait map) {
        checkStructure(node);
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        node.properties().stream()
                .filter(entry -> !entry.getValue().isNull())
                .forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }

    @Override
    void checkStructure(JsonNode node) {
        expect(node.isObject(), "Unexpected field type");
    }

    @Override
    Object simple(JsonNode node, SdkField<?> field) {
        expect(!node.isObject(), "Start of structure or map found where not expected.");
        expect(!node.isArray(), "Start of list found where not expected");
        try {
            return value(node, field);
        } catch (IllegalArgumentException notOfThatType) {
            throw notConvertible(node, field);
        }
    }

    private static Object value(JsonNode node, SdkField<?> field) {
        return switch (field.marshallingType().getKnownType()) {
            case STRING -> require(node, node.isTextual()).textValue();
            case BOOLEAN -> require(node, node.isBoolean()).booleanValue();
            case INTEGER ->
                require(node, node.isIntegralNumber() && node.canConvertToInt()).intValue();
            case LONG ->
                require(node, node.isIntegralNumber() && node.canConvertToLong())
                        .longValue();
            case SHORT -> Short.valueOf(require(node, node.isIntegralNumber()).asText());
            case BYTE -> Byte.valueOf(require(node, node.isIntegralNumber()).asText());
            case FLOAT -> require(node, node.isNumber()).floatValue();
            case DOUBLE -> require(node, node.isNumber()).doubleValue();
            case BIG_DECIMAL -> require(node, node.isNumber()).decimalValue();
            case SDK_BYTES ->
                SdkBytes.fromByteArray(Base64.getDecoder()
                        .decode(require(node, node.isTextual()).textValue()));
            case INSTANT -> instant(node, Text.format(field).orElse(Format.UNIX_TIMESTAMP));
            case NULL, SDK_POJO, LIST, MAP, DOCUMENT ->
                throw new IllegalStateException("no simple type: " + field.marshallingType());
        };
    }

    private static Instant instant(JsonNode node, Format format) {
        return Text.parseInstant(require(node, node.isValueNode()).asText(), format);
    }

    private static JsonNode require(JsonNode node, boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException(node.getNodeType().name());
        }
        return node;
    }

    private static void expect(boolean fits, String words) {
        if (!fits) {
            throw new Fault("SerializationException", 400, words);
        }
    }

    private static Fault notConvertible(JsonNode node, SdkField<?> field) {
        String found = node.isBoolean()
                ? node.asText().toUpperCase(Locale.ROOT)
                : node.getNodeType().name();
        String type = field.marshallingType().getTargetClass().getSimpleName();
        String article = type.startsWith("I") ? "an " : "a ";
        return new Fault("SerializationException", 400, found + "_VALUE can not be converted to " + article + type);
    }
}
