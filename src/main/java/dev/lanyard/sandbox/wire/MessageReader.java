package dev.lanyard.sandbox.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/**
 * Reads SDK messages out of what a protocol parsed.
 *
 * <p>It goes as deep as the message class and the parsed text both do, so bounding the text bounds the recursion.
 *
 * @param <N> a node of what was parsed
 */
abstract class MessageReader<N> {

    /** Returns the node of a member; an explicit null is no member. */
    abstract Optional<N> member(N node, SdkField<?> field);

    abstract List<N> elements(N node, ListTrait list);

    abstract Map<String, N> entries(N node, MapTrait map);

    /** Returns a value that is no structure, list or map. */
    abstract Object simple(N node, SdkField<?> field);

    /** Makes sure that the node can hold a structure. */
    abstract void checkStructure(N node);

    final SdkPojo read(N node, SdkPojo builder) {
        checkStructure(node);
        for (SdkField<?> field : builder.sdkFields()) {
            member(node, field).ifPresent(part -> field.set(builder, value(part, field)));
        }
        return (SdkPojo) ((SdkBuilder<?, ?>) builder).build();
    }

    private Object value(N node, SdkField<?> field) {
        MarshallingType<?> type = field.marshallingType();
        if (type.equals(MarshallingType.SDK_POJO)) {
            return read(node, field.constructor().get());
        }
        if (type.equals(MarshallingType.LIST)) {
            return list(node, field.getTrait(ListTrait.class));
        }
        if (type.equals(MarshallingType.MAP)) {
            return map(node, field.getTrait(MapTrait.class));
        }
        return simple(node, field);
    }

    private List<Object> list(N node, ListTrait list) {
        return elements(node, list).stream()
                .map(element -> value(element, list.memberFieldInfo()))
                .toList();
    }

    private Map<String, Object> map(N node, MapTrait map) {
        Map<String, Object> values = new LinkedHashMap<>();
        entries(node, map).forEach((key, entry) -> values.put(key, value(entry, map.valueFieldInfo())));
        return values;
    }
}
