package dev.lanyard.sandbox.wire;

import dev.lanyard.sandbox.call.Fault;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of a query as the tree that their names spell: {@code Tags.member.1.Key}. */
final class Parameters {

    /** More than the largest request of any simulated operation has; it keeps a hostile request small in memory. */
    private static final int MOST_PARAMETERS = 20_000;

    private static final int DEEPEST_NAME = 24;
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private final Map<String, Parameters> parts = new LinkedHashMap<>();
    private @Nullable String value;

    static Parameters parse(String form) {
        Parameters all = new Parameters();
        String[] pairs = form.split("&", MOST_PARAMETERS + 1);
        if (pairs.length > MOST_PARAMETERS) {
            throw malformed();
        }
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                all.put(pair);
            }
        }
        return all;
    }

    Optional<String> value() {
        return Optional.ofNullable(value);
    }

    Optional<String> value(String name) {
        return part(name).flatMap(Parameters::value);
    }

    Optional<Parameters> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    boolean hasParts() {
        return !parts.isEmpty();
    }

    /** Returns the parts that are numbered, in the order of their numbers, which may have gaps. */
    Stream<Parameters> numbered() {
        return parts.entrySet().stream()
                .filter(part -> INDEX.matcher(part.getKey()).matches())
                .sorted((one, other) ->
                        Integer.compare(Integer.parseInt(one.getKey()), Integer.parseInt(other.getKey())))
                .map(Map.Entry::getValue);
    }

    private void put(String pair) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        Parameters part = this;
        String[] steps = name.split("\\.", DEEPEST_NAME + 1);
        if (steps.length > DEEPEST_NAME) {
            throw malformed();
        }
        for (String step : steps) {
            part = part.parts.computeIfAbsent(step, _ -> new Parameters());
        }
        part.value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw malformed();
        }
    }

    /** Code, status and words are those of the common errors in the API references of IAM and EC2. */
    private static Fault malformed() {
        return new Fault("MalformedQueryString", 404, "The query string contains a syntax error.");
    }
}
