package dev.lanyard.sandbox.wire;

import dev.lanyard.sandbox.call.Fault;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;

/** Reads the messages of the query protocols, which differ in their lists and in their words for what is not readable. */
final class QueryReader extends MessageReader<Parameters> {

    private final boolean listsAreFlat;
    private final BiFunction<String, SdkField<?>, Fault> unreadable;

    /**
     * Makes a reader.
     *
     * @param listsAreFlat whether all lists are {@code List.1} (EC2), not only those that say so
     * @param unreadable the error of a value that its field cannot hold
     */
    QueryReader(boolean listsAreFlat, BiFunction<String, SdkField<?>, Fault> unreadable) {
        this.listsAreFlat = listsAreFlat;
        this.unreadable = unreadable;
    }

    @Override
    Optional<Parameters> member(Parameters node, SdkField<?> field) {
        return node.part(field.locationName());
    }

    @Override
    List<Parameters> elements(Parameters node, ListTrait list) {
        if (listsAreFlat || list.isFlattened()) {
            return node.numbered().toList();
        }
        return under(node, list.memberFieldInfo().locationName()).toList();
    }

    @Override
    Map<String, Parameters> entries(Parameters node, MapTrait map) {
        Map<String, Parameters> entries = new LinkedHashMap<>();
        Stream<Parameters> pairs = map.isFlattened() ? node.numbered() : under(node, "entry");
        pairs.forEach(pair -> pair.value(map.keyLocationName())
                .ifPresent(key -> pair.part(map.valueLocationName()).ifPresent(value -> entries.put(key, value))));
        return entries;
    }

    @Override
    Object simple(Parameters node, SdkField<?> field) {
        String text = node.value().filter(_ -> !node.hasParts()).orElseThrow(() -> unreadable.apply("", field));
        try {
            return Text.parse(text, field);
        } catch (IllegalArgumentException | DateTimeException notOfThatType) {
            throw unreadable.apply(text, field);
        }
    }

    /** A structure without members cannot be told from an empty text: both are read as an empty structure. */
    @Override
    void checkStructure(Parameters node) {}

    private static Stream<Parameters> under(Parameters node, String name) {
        return node.part(name).stream().flatMap(Parameters::numbered);
    }
}
