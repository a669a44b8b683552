package dev.lanyard.sandbox.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.core.traits.TimestampFormatTrait.Format;

/** Writes SDK messages as AWS JSON. */
final class JsonWriter {

    private final JsonGenerator json;

    JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    void structure(SdkPojo message) throws IOException {
        json.writeStartObject();
        for (Members.Member member : Members.of(message)) {
            json.writeFieldName(member.field().locationName());
            value(member.field(), member.value());
        }
        json.writeEndObject();
    }

    private void value(SdkField<?> field, Object value) throws IOException {
        switch (value) {
            case SdkPojo structure -> structure(structure);
            case List<?> list -> list(field.getTrait(ListTrait.class), list);
            case Map<?, ?> map -> map(field.getTrait(MapTrait.class), map);
            case Instant instant -> instant(instant, Text.format(field).orElse(Format.UNIX_TIMESTAMP));
            case SdkBytes bytes -> json.writeBinary(bytes.asByteArrayUnsafe());
            default -> json.writePOJO(value);
        }
    }

    private void list(ListTrait trait, List<?> list) throws IOException {
        json.writeStartArray();
        for (Object element : list) {
            value(trait.memberFieldInfo(), element);
        }
        json.writeEndArray();
    }

    private void map(MapTrait trait, Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName(entry.getKey().toString());
            value(trait.valueFieldInfo(), entry.getValue());
        }
        json.writeEndObject();
    }

    private void instant(Instant instant, Format format) throws IOException {
        String text = Text.print(instant, format);
        if (format == Format.UNIX_TIMESTAMP || format == Format.UNIX_TIMESTAMP_MILLIS) {
            json.writeNumber(new BigDecimal(text));
        } else {
            json.writeString(text);
        }
    }
}
