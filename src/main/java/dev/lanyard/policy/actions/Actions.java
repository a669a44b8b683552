package dev.lanyard.policy.actions;

import dev.lanyard.policy.evaluate.Glob;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All actions that AWS's reference knows, by the prefix of their service; a service is read when first asked for.
 *
 * <p>The data and its source are described in {@code README.md} beside it. AWS adds actions every week, so that one which is
 * not here may exist all the same.
 */
public final class Actions {

    private static final String INDEX = "services.txt";
    private static final String GLOBAL_KEYS_FILE = "global-keys.txt";
    private static final String COMMENT = "#";

    private Actions() {}

    /** Returns the prefixes of all services, such as {@code ssm}, in order. */
    public static Set<String> prefixes() {
        return Index.BY_PREFIX.keySet();
    }

    /** Finds a service by its prefix, in any case. */
    public static Optional<AwsService> service(String prefix) {
        return Optional.ofNullable(Index.BY_PREFIX.get(prefix.toLowerCase(Locale.ROOT)))
                .map(Shelf::service);
    }

    /** Finds an action by its whole name, such as {@code ssm:GetDocument}, in any case. */
    public static Optional<ServiceAction> find(String action) {
        int colon = action.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : service(action.substring(0, colon)).flatMap(service -> service.find(action.substring(colon + 1)));
    }

    /** Returns the whole names of all actions that match the pattern of a policy, such as {@code ssm:Get*}, sorted. */
    public static List<String> matching(String pattern) {
        return matchingActions(pattern).map(ServiceAction::fullName).toList();
    }

    /** Returns all actions that match the pattern of a policy, by service and name. */
    public static Stream<ServiceAction> matchingActions(String pattern) {
        if (pattern.equals("*")) {
            return matchingActions("*:*");
        }
        String lower = pattern.toLowerCase(Locale.ROOT);
        int colon = lower.indexOf(':');
        return colon < 0
                ? Stream.empty()
                : services(lower.substring(0, colon))
                        .flatMap(service -> matching(service, Glob.of(lower.substring(colon + 1))));
    }

    /** Returns the condition keys that exist whatever the service; a star stands for the key of a tag. */
    public static List<String> globalKeys() {
        return Index.GLOBAL_KEYS;
    }

    private static Stream<AwsService> services(String prefix) {
        Glob wanted = Glob.of(prefix);
        return Index.BY_PREFIX.values().stream()
                .filter(shelf -> wanted.matches(shelf.prefix))
                .map(Shelf::service);
    }

    private static Stream<ServiceAction> matching(AwsService service, Glob wanted) {
        return service.actions().stream()
                .filter(action -> wanted.matches(action.name().toLowerCase(Locale.ROOT)));
    }

    private static List<String> lines(String file) {
        try (@Nullable InputStream in = Actions.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith(COMMENT))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's resource " + file + " cannot be read", e);
        }
    }

    /** Where a service stands once it has been read; reading it twice at once does no harm. */
    private static final class Shelf {

        private final String prefix;
        private final String title;
        private volatile @Nullable AwsService read;

        Shelf(String prefix, String title) {
            this.prefix = prefix;
            this.title = title;
        }

        AwsService service() {
            AwsService service = read;
            if (service == null) {
                service = ServiceReader.read(prefix, title, lines(prefix + ".txt"));
                read = service;
            }
            return service;
        }
    }

    /** Loaded when first used. */
    private static final class Index {

        static final SortedMap<String, Shelf> BY_PREFIX = load();
        static final List<String> GLOBAL_KEYS = lines(GLOBAL_KEYS_FILE);

        private static SortedMap<String, Shelf> load() {
            SortedMap<String, Shelf> byPrefix = new TreeMap<>();
            lines(INDEX).stream()
                    .map(line -> line.split(" ", 2))
                    .forEach(words -> byPrefix.put(words[0], new Shelf(words[0], words[1])));
            return Collections.unmodifiableSortedMap(byPrefix);
        }
    }
}
