package dev.lanyard.sandbox.iam;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, and the marker of the next.
 *
 * <p>A marker says after which item to go on, so that it stays right when items come and go between two pages.
 */
record Page<T>(List<T> items, Optional<String> next) {

    private static final int USUAL_SIZE = 100;
    private static final String FORM = "1:";

    /** What a request says about paging, as the SDK holds it: absent values are null there. */
    record Wanted(Optional<String> marker, int size) {
        static Wanted of(@Nullable String marker, @Nullable Integer maxItems) {
            return new Wanted(Optional.ofNullable(marker), maxItems == null ? USUAL_SIZE : maxItems);
        }
    }

    /** Cuts the page out of all items; keys must differ from item to item, and give the order. */
    static <T> Page<T> of(Stream<T> all, Function<T, String> key, Wanted wanted) {
        String after = wanted.marker().map(Page::decode).orElse("");
        List<T> rest = all.filter(item -> key.apply(item).compareTo(after) > 0)
                .sorted(Comparator.comparing(key))
                .limit(wanted.size() + 1L)
                .toList();
        if (rest.size() <= wanted.size()) {
            return new Page<>(rest, Optional.empty());
        }
        List<T> items = rest.subList(0, wanted.size());
        return new Page<>(items, Optional.of(encode(key.apply(items.getLast()))));
    }

    boolean truncated() {
        return next.isPresent();
    }

    /** Returns the marker as the SDK's builders take it. */
    @Nullable
    String marker() {
        return next.orElse(null);
    }

    private static String encode(String key) {
        return Base64.getEncoder().encodeToString((FORM + key).getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String marker) {
        return decoded(marker)
                .filter(text -> text.startsWith(FORM))
                .map(text -> text.substring(FORM.length()))
                .orElseThrow(() -> IamFaults.validation("Invalid Marker."));
    }

    private static Optional<String> decoded(String marker) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(marker), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
