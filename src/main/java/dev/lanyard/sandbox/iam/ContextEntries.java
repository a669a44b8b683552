package dev.lanyard.sandbox.iam;

import dev.lanyard.policy.evaluate.RequestContext;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.services.iam.model.ContextEntry;
import software.amazon.awssdk.services.iam.model.ContextKeyTypeEnum;

/** The condition keys that a simulation is told; values must be of the type that is said of them. */
final class ContextEntries {

    private ContextEntries() {}

    static RequestContext of(List<ContextEntry> entries, Map<String, String> besides) {
        Map<String, List<String>> keys = new HashMap<>();
        besides.forEach((key, value) -> keys.put(key, List.of(value)));
        for (ContextEntry entry : entries) {
            check(entry);
            keys.put(entry.contextKeyName(), entry.contextKeyValues());
        }
        return new RequestContext(keys);
    }

    private static void check(ContextEntry entry) {
        ContextKeyTypeEnum type = entry.contextKeyType();
        if (type == null) {
            return;
        }
        List<String> values = entry.contextKeyValues();
        boolean list = type.toString().endsWith("List");
        if ((!list && values.size() > 1) || !values.stream().allMatch(value -> isOf(type, value))) {
            throw IamFaults.invalidInput("Invalid Context Entry: " + entry.contextKeyName() + " has values " + values
                    + " that are not of type " + type + ".");
        }
    }

    private static boolean isOf(ContextKeyTypeEnum type, String value) {
        return switch (type) {
            case STRING, STRING_LIST, UNKNOWN_TO_SDK_VERSION -> true;
            case NUMERIC, NUMERIC_LIST -> reads(value, BigDecimal::new);
            case BOOLEAN, BOOLEAN_LIST -> value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
            case IP, IP_LIST -> reads(value.split("/", 2)[0], InetAddress::ofLiteral);
            case BINARY, BINARY_LIST -> reads(value, Base64.getDecoder()::decode);
            case DATE, DATE_LIST ->
                reads(value, Instant::parse) || reads(value, LocalDate::parse) || reads(value, Long::valueOf);
        };
    }

    private static boolean reads(String value, Function<String, ?> reading) {
        try {
            return Objects.nonNull(reading.apply(value));
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return false;
        }
    }
}
