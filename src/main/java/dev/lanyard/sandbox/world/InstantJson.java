package dev.lanyard.sandbox.world;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;

/** Times in JSON as ISO 8601, without the module that would bring every other kind of time along. */
final class InstantJson {

    private InstantJson() {}

    /** Writes a time. */
    static final class Writer extends StdScalarSerializer<Instant> {
        @Serial
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toString());
        }
    }

    /** Reads a time. */
    static final class Reader extends StdScalarDeserializer<Instant> {
        @Serial
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getText();
            try {
                return Instant.parse(text);
            } catch (DateTimeException _) {
                throw context.weirdStringException(text, Instant.class, "not a time in ISO 8601");
            }
        }
    }
}
