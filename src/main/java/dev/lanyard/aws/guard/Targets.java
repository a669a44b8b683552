package dev.lanyard.aws.guard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkRequest;

/** Names what a request is about: its names, ids and ARNs, and nothing that could be a secret or a document. */
final class Targets {

    private static final int SHOWN = 60;
    private static final List<String> SUFFIXES = List.of("Name", "Arn", "Id", "Ids");

    private Targets() {}

    static String of(SdkRequest request) {
        return request.sdkFields().stream()
                .filter(field -> SUFFIXES.stream().anyMatch(field.memberName()::endsWith))
                .flatMap(field -> text(field, request).stream())
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> text(SdkField<?> field, SdkRequest request) {
        Object value = field.getValueOrDefault(request);
        if (value instanceof String text) {
            return Optional.of(field.memberName() + "=" + cut(text));
        }
        if (value instanceof Collection<?> values && !values.isEmpty()) {
            return Optional.of(field.memberName() + "=" + cut(values.toString()));
        }
        return Optional.empty();
    }

    private static String cut(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
