package dev.lanyard.sandbox.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;

/** One walk over a request in search of what its model does not allow. */
final class Validation {

    /** A small request can break a constraint in each of many thousand places; that many words help nobody. */
    private static final int MOST_TOLD = 100;

    private final Constraints.Model model;
    private final List<Violation> violations = new ArrayList<>();

    Validation(Constraints.Model model) {
        this.model = model;
    }

    List<Violation> violations(Shape shape, SdkPojo request) {
        structure(shape, request, new Place("", ""));
        return violations;
    }

    private void structure(Shape shape, SdkPojo structure, Place place) {
        Map<String, Object> values = Members.of(structure).stream()
                .collect(Collectors.toMap(member -> member.field().memberName(), Members.Member::value));
        for (SdkField<?> field : structure.sdkFields()) {
            String name = field.memberName();
            Place inside = place.member(field);
            if (values.containsKey(name)) {
                shape.member(name).map(model::shape).ifPresent(it -> value(it, values.get(name), inside));
            } else if (shape.required().contains(name)) {
                add(new Violation.Missing(inside.path(), inside.parameter()));
            }
        }
    }

    private void value(Shape shape, Object value, Place place) {
        for (Rule rule : shape.brokenBy(value)) {
            add(new Violation.Wrong(place.path(), value.toString(), rule.words(value), rule.ec2Words()));
        }
        switch (value) {
            case SdkPojo structure -> structure(shape, structure, place);
            case List<?> list -> shape.element().map(model::shape).ifPresent(it -> elements(it, list, place));
            default -> {}
        }
    }

    private void elements(Shape shape, List<?> list, Place place) {
        if (list.stream().anyMatch(SdkPojo.class::isInstance)) {
            for (int index = 0; index < list.size(); index++) {
                value(shape, list.get(index), place.element(index + 1));
            }
        } else if (list.stream().anyMatch(element -> !shape.brokenBy(element).isEmpty())) {
            // Of a list of plain values AWS tells the whole list and all rules, not which value breaks which.
            String constraint = all(shape, rule -> rule.words(list.getFirst()));
            add(new Violation.Wrong(
                    place.path(), list.toString(), "Member must satisfy constraint: [" + constraint + "]", ""));
        }
    }

    private void add(Violation violation) {
        if (violations.size() < MOST_TOLD) {
            violations.add(violation);
        }
    }

    private static String all(Shape shape, Function<Rule, String> words) {
        return shape.rules().stream().map(words).collect(Collectors.joining(", "));
    }

    /**
     * Where in the request.
     *
     * @param path as Coral tells it: {@code tags.1.member.key}
     * @param parameter as the query has it: {@code Tag.1.Key}
     */
    private record Place(String path, String parameter) {

        Place member(SdkField<?> field) {
            return new Place(
                    joined(path, Violation.lowerFirst(field.memberName())), joined(parameter, field.locationName()));
        }

        Place element(int index) {
            return new Place(path + "." + index + ".member", parameter + "." + index);
        }

        private static String joined(String before, String name) {
            return before.isEmpty() ? name : before + "." + name;
        }
    }
}
