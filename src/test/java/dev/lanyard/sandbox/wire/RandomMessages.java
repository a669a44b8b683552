package dev.lanyard.sandbox.wire;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.DefaultValueTrait;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/** Draws messages of any class of the SDK, of all that the given wire can say. */
record RandomMessages(RandomGenerator random, Wire wire) {

    private static final int DEEPEST = 6;

    SdkPojo message(SdkPojo builder) {
        return structure(builder, 0);
    }

    private SdkPojo structure(SdkPojo builder, int depth) {
        for (SdkField<?> field : builder.sdkFields()) {
            // A token that is not given is made up by the client.
            boolean always = field.containsTrait(DefaultValueTrait.class);
            if (depth < DEEPEST && (always || random.nextInt(3) > 0)) {
                set(builder, field, depth);
            }
        }
        return (SdkPojo) ((SdkBuilder<?, ?>) builder).build();
    }

    private void set(SdkPojo builder, SdkField<?> field, int depth) {
        Object value = value(field, depth + 1);
        if (wire.carries(value)) {
            field.set(builder, value);
        }
    }

    private Object value(SdkField<?> field, int depth) {
        return switch (field.marshallingType().getKnownType()) {
            case STRING -> text();
            case BOOLEAN -> random.nextBoolean();
            case INTEGER -> random.nextInt();
            case LONG -> random.nextLong();
            case SHORT -> (short) random.nextInt();
            case BYTE -> (byte) random.nextInt();
            case FLOAT -> random.nextFloat();
            case DOUBLE -> random.nextGaussian();
            case BIG_DECIMAL -> BigDecimal.valueOf(random.nextGaussian());
            case INSTANT -> Instant.ofEpochMilli(random.nextLong(0, 4_102_444_800_000L));
            case SDK_BYTES -> SdkBytes.fromUtf8String(text());
            case SDK_POJO -> structure(field.constructor().get(), depth);
            case LIST -> list(field.getTrait(ListTrait.class), depth);
            case MAP -> map(field.getTrait(MapTrait.class), depth);
            case NULL, DOCUMENT ->
                throw new IllegalStateException("no such member was expected: " + field.memberName());
        };
    }

    private List<Object> list(ListTrait trait, int depth) {
        List<Object> list = new ArrayList<>();
        for (int index = random.nextInt(4); index > 0; index--) {
            Object value = value(trait.memberFieldInfo(), depth);
            if (wire.carries(value)) {
                list.add(value);
            }
        }
        return list;
    }

    private Map<String, Object> map(MapTrait trait, int depth) {
        Map<String, Object> map = new TreeMap<>();
        for (int index = random.nextInt(4); index > 0; index--) {
            map.put(text(), value(trait.valueFieldInfo(), depth));
        }
        return map;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int index = random.nextInt(6); index > 0; index--) {
            text.appendCodePoint(character());
        }
        return text.toString();
    }

    private int character() {
        int character = switch (random.nextInt(6)) {
            case 0 -> random.nextInt(0x80);
            case 1 -> random.nextInt(0x10000);
            case 2 -> random.nextInt(0x10000, 0x110000);
            case 3 -> "<>&'\"\r\n\t %+=.{}[]\\/;".charAt(random.nextInt(20));
            default -> random.nextInt('a', 'z' + 1);
        };
        return wire.carries(character) ? character : '_';
    }

    /** What goes over a wire, and what is lost there in the SDK's own marshallers, which write or read the other end. */
    enum Wire {
        QUERY_REQUEST,
        EC2_REQUEST,
        XML_RESPONSE,
        JSON;

        /** A structure or map in a query is the parameters of its members: without them nothing is sent. */
        boolean carries(Object value) {
            boolean empty = switch (value) {
                case SdkPojo structure -> Members.of(structure).isEmpty();
                case Map<?, ?> map -> map.isEmpty();
                // Query sends "List=" for an empty list, EC2's does not.
                case List<?> list -> list.isEmpty() && this == EC2_REQUEST;
                default -> false;
            };
            return this == XML_RESPONSE || this == JSON || !empty;
        }

        boolean carries(int character) {
            boolean halfOfACharacter = character >= 0xD800 && character < 0xE000;
            return !halfOfACharacter && (this != XML_RESPONSE || isXml(character));
        }

        /** XML 1.0 has no way to say a control character; AWS leaves them out. */
        private static boolean isXml(int character) {
            return character >= 0x20 ? character < 0xFFFE || character > 0xFFFF : "\t\n\r".indexOf(character) >= 0;
        }
    }
}
