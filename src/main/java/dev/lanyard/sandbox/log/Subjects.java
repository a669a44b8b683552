package dev.lanyard.sandbox.log;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;

/** The names and ids in a request, found by the names of its members: what is not surely one of them is left out. */
public final class Subjects {

    private static final Pattern SUBJECT = Pattern.compile(".*(Name|Id|Arn)s?|IamRole|Target|Resources|TagKeys");

    /** An external id is known to two parties only; the actions of a simulation are what it asks, not what it is about. */
    private static final Set<String> NONE = Set.of("ExternalId", "ActionNames");

    private static final int MOST = 40;
    private static final int LONGEST = 256;

    private Subjects() {}

    /** Returns them as {@code RoleName=web}, in the order of the members. */
    public static List<String> of(SdkPojo request) {
        return request.sdkFields().stream()
                .flatMap(field -> subjects(field, request))
                .limit(MOST)
                .toList();
    }

    private static Stream<String> subjects(SdkField<?> field, SdkPojo request) {
        String name = field.memberName();
        Object value =
                Optional.<Object>ofNullable(field.getValueOrDefault(request)).orElse("");
        if (name.equals("Tags")) {
            return elements(value).flatMap(tag -> tagKey(tag).map(key -> "TagKey=" + key));
        }
        if (value instanceof SdkPojo part) {
            return of(part).stream().map(subject -> name + "." + subject);
        }
        return SUBJECT.matcher(name).matches() && !NONE.contains(name)
                ? elements(value).flatMap(element -> text(name, element))
                : Stream.empty();
    }

    private static Stream<?> elements(Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.of(value);
    }

    private static Stream<String> text(String name, Object element) {
        return element instanceof String text && !text.isEmpty()
                ? Stream.of(name + "=" + text.substring(0, Math.min(text.length(), LONGEST)))
                : Stream.empty();
    }

    private static Stream<String> tagKey(Object tag) {
        return tag instanceof SdkPojo pair
                ? pair.sdkFields().stream()
                        .filter(field -> field.memberName().equals("Key"))
                        .flatMap(field -> Stream.ofNullable(field.getValueOrDefault(pair)))
                        .map(Object::toString)
                : Stream.empty();
    }
}
