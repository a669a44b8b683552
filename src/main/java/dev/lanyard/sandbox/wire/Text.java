package dev.lanyard.sandbox.wire;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.traits.TimestampFormatTrait;
import software.amazon.awssdk.core.traits.TimestampFormatTrait.Format;
import software.amazon.awssdk.utils.DateUtils;

/** Simple values as the text that queries and XML carry. */
final class Text {

    private Text() {}

    /**
     * Returns the value that a text stands for.
     *
     * @throws IllegalArgumentException when it stands for none of the field's type
     * @throws java.time.DateTimeException when it is no time
     */
    static Object parse(String text, SdkField<?> field) {
        return switch (field.marshallingType().getKnownType()) {
            case STRING -> text;
            case INTEGER -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case SHORT -> Short.valueOf(text);
            case BYTE -> Byte.valueOf(text);
            case FLOAT -> Float.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case BIG_DECIMAL -> new BigDecimal(text);
            case BOOLEAN -> parseBoolean(text);
            case INSTANT -> parseInstant(text, format(field).orElse(Format.ISO_8601));
            case SDK_BYTES -> SdkBytes.fromByteArray(Base64.getDecoder().decode(text));
            case NULL, SDK_POJO, LIST, MAP, DOCUMENT -> throw notSimple(field);
        };
    }

    /** Returns the text of a value. */
    static String print(Object value, SdkField<?> field) {
        return switch (value) {
            case Instant instant -> print(instant, format(field).orElse(Format.ISO_8601));
            case SdkBytes bytes -> Base64.getEncoder().encodeToString(bytes.asByteArray());
            default -> value.toString();
        };
    }

    /** Returns the form that the model asks for where it is not the protocol's own. */
    static Optional<Format> format(SdkField<?> field) {
        return field.getOptionalTrait(TimestampFormatTrait.class).map(TimestampFormatTrait::format);
    }

    static String print(Instant instant, Format format) {
        return switch (format) {
            case ISO_8601 -> DateUtils.formatIso8601Date(instant);
            case RFC_822 -> DateUtils.formatRfc822Date(instant);
            case UNIX_TIMESTAMP -> DateUtils.formatUnixTimestampInstant(instant);
            case UNIX_TIMESTAMP_MILLIS -> Long.toString(instant.toEpochMilli());
        };
    }

    static Instant parseInstant(String text, Format format) {
        return switch (format) {
            case ISO_8601 -> DateUtils.parseIso8601Date(text);
            case RFC_822 -> DateUtils.parseRfc822Date(text);
            case UNIX_TIMESTAMP -> Instant.ofEpochMilli(Math.round(Double.parseDouble(text) * 1000));
            case UNIX_TIMESTAMP_MILLIS -> Instant.ofEpochMilli(Long.parseLong(text));
        };
    }

    private static Boolean parseBoolean(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("not a boolean: " + text);
        };
    }

    private static IllegalStateException notSimple(SdkField<?> field) {
        return new IllegalStateException("no simple type: " + field.marshallingType());
    }
}
