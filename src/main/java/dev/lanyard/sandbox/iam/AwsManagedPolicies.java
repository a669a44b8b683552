package dev.lanyard.sandbox.iam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The policies that AWS manages, as data of the program.
 *
 * <p>Their index is read when first asked for; a document is read each time, because few are ever wanted.
 */
final class AwsManagedPolicies {

    private static final String FOLDER = "/dev/lanyard/sandbox/managed-policies/";
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int ID_LENGTH = 17;

    private AwsManagedPolicies() {}

    /** Returns all of them, by name. */
    static Collection<ManagedPolicy.Aws> all() {
        return Index.BY_ARN.values();
    }

    static Optional<ManagedPolicy.Aws> find(String arn) {
        return Optional.ofNullable(Index.BY_ARN.get(arn));
    }

    static String document(String name) {
        return new String(read(name + ".json"), StandardCharsets.UTF_8);
    }

    /** AWS does not publish the ids of its policies; made from the ARN, they are the same in every world. */
    static String id(String arn) {
        byte[] digest = digest(arn);
        return IntStream.range(0, ID_LENGTH)
                .mapToObj(index -> BASE_32.charAt(digest[index] & (BASE_32.length() - 1)))
                .map(String::valueOf)
                .collect(Collectors.joining("", "ANPA", ""));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] read(String file) {
        try (@Nullable InputStream in = AwsManagedPolicies.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + FOLDER + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's resource " + FOLDER + file + " cannot be read", e);
        }
    }

    /** Loaded when first used, and not changed after. */
    private static final class Index {

        static final SequencedMap<String, ManagedPolicy.Aws> BY_ARN = Collections.unmodifiableSequencedMap(load());

        private static SequencedMap<String, ManagedPolicy.Aws> load() {
            SequencedMap<String, ManagedPolicy.Aws> byArn = new LinkedHashMap<>();
            try {
                JsonMapper.builder().build().readTree(read("INDEX.json")).forEach(entry -> {
                    ManagedPolicy.Aws policy = policy(entry);
                    byArn.put(policy.arn(), policy);
                });
            } catch (IOException e) {
                throw new UncheckedIOException("the index of AWS's policies is not JSON", e);
            }
            return byArn;
        }

        private static ManagedPolicy.Aws policy(JsonNode entry) {
            return new ManagedPolicy.Aws(
                    entry.path("Arn").textValue(),
                    entry.path("PolicyName").textValue(),
                    entry.path("Path").textValue(),
                    entry.path("DefaultVersionId").textValue(),
                    instant(entry.path("CreateDate")),
                    instant(entry.path("UpdateDate")));
        }

        private static Instant instant(JsonNode date) {
            return OffsetDateTime.parse(date.textValue()).toInstant();
        }
    }
}
