package dev.lanyard.sandbox.admission;

import java.util.List;
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
        return value(name).filter(List.class::isInstance).map(list -> (List<?>) list).stream()
                .flatMap(List::stream)
                .map(Object::toString);
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
