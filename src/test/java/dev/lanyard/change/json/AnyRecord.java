package dev.lanyard.change.json;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.ActivationId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.AssociationId;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.NodeId;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Secret;
import dev.lanyard.model.ServiceRole;
import dev.lanyard.model.SettingId;
import dev.lanyard.model.VersionId;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary values of whatever is declared; what it does not know, it refuses, so that no new type goes untested. */
public final class AnyRecord {

    private static final Map<Class<?>, Arbitrary<?>> VALUES = Map.ofEntries(
            Map.entry(String.class, text()),
            Map.entry(boolean.class, Arbitraries.of(true, false)),
            Map.entry(Boolean.class, Arbitraries.of(true, false)),
            Map.entry(int.class, Arbitraries.integers()),
            Map.entry(long.class, Arbitraries.longs()),
            Map.entry(Instant.class, Arbitraries.longs().between(0, 1L << 42).map(Instant::ofEpochMilli)),
            Map.entry(Duration.class, Arbitraries.integers().between(0, 43_200).map(Duration::ofSeconds)),
            Map.entry(AccountId.class, digits("0123456789", 12).map(AccountId::new)),
            Map.entry(
                    RegionId.class,
                    Arbitraries.of("us-east-1", "cn-north-1", "us-gov-west-1").map(RegionId::new)),
            Map.entry(Arn.class, Arbitraries.of("role/web", "policy/a/b:c").map(AnyRecord::arn)),
            Map.entry(RoleName.class, name().map(RoleName::new)),
            Map.entry(PolicyName.class, name().map(PolicyName::new)),
            Map.entry(ProfileName.class, name().map(ProfileName::new)),
            Map.entry(
                    VersionId.class,
                    Arbitraries.integers().between(1, 99_999).map(number -> new VersionId("v" + number))),
            Map.entry(InstanceId.class, digits("0123456789abcdef", 17).map(id -> new InstanceId("i-" + id))),
            Map.entry(ServiceRole.class, name().map(ServiceRole::new)),
            Map.entry(SettingId.class, name().map(name -> new SettingId("/ssm/" + name.replaceAll("[^\\w.-]", "x")))),
            Map.entry(
                    ActivationId.class,
                    digits("0123456789abcdef", 12).map(id -> new ActivationId("01234567-89ab-cdef-0123-" + id))),
            Map.entry(NodeId.class, digits("0123456789abcdef", 17).map(id -> new NodeId("mi-" + id))),
            Map.entry(
                    AssociationId.class,
                    digits("0123456789abcdef", 17).map(id -> new AssociationId("iip-assoc-" + id))));

    private AnyRecord() {}

    /** Returns arbitrary values of a record, or of each record that a sealed interface permits. */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return any(Declared.of(type)).map(type::cast);
    }

    private static Arbitrary<Object> any(Declared type) {
        Class<?> raw = type.raw();
        if (VALUES.containsKey(raw)) {
            return VALUES.get(raw).asGeneric();
        }
        if (raw.isEnum()) {
            return Arbitraries.of(raw.getEnumConstants()).map(Function.identity());
        }
        if (raw == Optional.class && type.argument(0).raw() == Secret.class) {
            return Arbitraries.just(Optional.empty()); // a secret is written as stars, and read as absent
        }
        if (raw == Optional.class) {
            return any(type.argument(0)).optional().map(Function.identity());
        }
        if (raw == List.class) {
            return any(type.argument(0)).list().ofMaxSize(3).map(List::copyOf);
        }
        if (raw == Set.class) {
            return any(type.argument(0)).set().ofMaxSize(3).map(Set::copyOf);
        }
        if (raw == Map.class) {
            return Arbitraries.maps(any(type.argument(0)), any(type.argument(1)))
                    .ofMaxSize(3)
                    .map(Map::copyOf);
        }
        return records(type);
    }

    private static Arbitrary<Object> records(Declared type) {
        if (type.raw().isSealed()) {
            return Arbitraries.of(type.kinds().values()).flatMap(AnyRecord::records);
        }
        if (!type.raw().isRecord()) {
            throw new IllegalStateException("no arbitrary values of " + type.raw() + " are known here");
        }
        List<Arbitrary<Object>> components = Stream.of(type.raw().getRecordComponents())
                .map(component -> component(type, component))
                .toList();
        return Combinators.combine(components).as(values -> Components.make(type.raw(), values.toArray()));
    }

    private static Arbitrary<Object> component(Declared type, RecordComponent component) {
        return any(type.component(component));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "", "***", "null", "{\"Version\": \"2012-10-17\"}\n", "Wéb \uD83D\uDE80 \"x\" \\ \u0000"),
                Arbitraries.strings().ofMaxLength(20));
    }

    private static Arbitrary<String> name() {
        return Arbitraries.strings()
                .withChars("abcXYZ019+=,.@_-")
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    private static Arbitrary<String> digits(String chars, int length) {
        return Arbitraries.strings().withChars(chars.toCharArray()).ofLength(length);
    }

    private static Arn arn(String resource) {
        return Arn.parse("arn:aws:iam::111122223333:" + resource);
    }
}
