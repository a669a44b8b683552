package dev.lanyard.sandbox.world;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.lanyard.sandbox.state.WorldState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** The stored form of a world: JSON, field by field. */
final class WorldCodec {

    private static final ObjectMapper MAPPER = mapper();
    private static final ObjectReader READER = MAPPER.readerFor(WorldState.class);
    private static final ObjectWriter WRITER = MAPPER.writerFor(WorldState.class);

    private WorldCodec() {}

    static byte[] encode(WorldState world) {
        try {
            return WRITER.writeValueAsBytes(world);
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException("The world cannot be written as JSON", cause);
        }
    }

    /**
     * Reads the stored form.
     *
     * @throws DamagedWorldException when it is not one, or not of this version
     */
    static WorldState decode(byte[] stored) throws DamagedWorldException {
        try {
            return read(stored);
        } catch (DamagedWorldException damaged) {
            throw damaged;
        } catch (JsonProcessingException noJson) {
            throw new DamagedWorldException(
                    noJson.getOriginalMessage().lines().findFirst().orElse("it is not JSON"));
        } catch (IOException cause) {
            throw new UncheckedIOException("Bytes in memory cannot be read", cause);
        }
    }

    private static WorldState read(byte[] stored) throws IOException {
        long format = formatOf(stored);
        if (format != WorldState.FORMAT) {
            throw new DamagedWorldException(
                    "it has format " + format + " and this version of Lanyard reads format " + WorldState.FORMAT);
        }
        return READER.readValue(stored);
    }

    /** Reads the format alone, which every version of the stored form begins with. */
    private static long formatOf(byte[] stored) throws IOException {
        try (JsonParser parser = MAPPER.createParser(stored)) {
            if (parser.nextToken() != JsonToken.START_OBJECT || !"format".equals(parser.nextFieldName())) {
                throw new DamagedWorldException("it does not begin as a world does");
            }
            return parser.nextLongValue(-1);
        }
    }

    private static ObjectMapper mapper() {
        SimpleModule types = new SimpleModule();
        types.addSerializer(Instant.class, new InstantJson.Writer());
        types.addDeserializer(Instant.class, new InstantJson.Reader());
        // Left alone, a set would come back in another order than it had.
        types.addAbstractTypeMapping(Set.class, LinkedHashSet.class);
        return JsonMapper.builder()
                .addModule(types)
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.PUBLIC_ONLY)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
