package dev.lanyard.sandbox.wire;

import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/** The members of a message that were set. */
final class Members {

    private Members() {}

    static List<Member> of(SdkPojo message) {
        return message.sdkFields().stream()
                .flatMap(field -> Stream.ofNullable(field.getValueOrDefault(message))
                        .filter(Members::isSet)
                        .map(value -> new Member(field, value)))
                .toList();
    }

    /** A list or map that was never set reads as an empty one of a class of its own. */
    private static boolean isSet(Object value) {
        return !(value instanceof SdkAutoConstructList) && !(value instanceof SdkAutoConstructMap);
    }

    /** A member and its value. */
    record Member(SdkField<?> field, Object value) {}
}
