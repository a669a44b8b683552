package dev.lanyard.sandbox.admission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;

/** The members of a request by their names, whatever the request's type. */
record Members(SdkPojo request) {

    Optional<String> text(String name) {
        return value(name).filter(String.class::isInstance).map(String.class::cast);
    }

    Stream<String> texts(String name) {
        return elements(name).map(Object::toString);
    }

    /** Returns what is in a list of structures with a key and a value. */
    Map<String, String> tags(String name) {
        Map<String, String> tags = new LinkedHashMap<>();
        elements(name)
                .filter(SdkPojo.class::isInstance)
                .map(tag -> new Members((SdkPojo) tag))
                .forEach(tag ->
                        tags.put(tag.text("Key").orElse(""), tag.text("Value").orElse("")));
        return tags;
    }

    private Stream<?> elements(String name) {
        return value(name).filter(List.class::isInstance).map(list -> (List<?>) list).stream()
                .flatMap(List::stream);
    }

    private Optional<Object> value(String name) {
        return request.sdkFields().stream()
                .filter(field -> field.memberName().equals(name))
                .findFirst()
                .flatMap(this::value);
    }

    private Optional<Object> value(SdkField<?> field) {
        return Optional.ofNullable(field.getValueOrDefault(request));
    }
}
