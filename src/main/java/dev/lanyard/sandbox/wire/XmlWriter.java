package dev.lanyard.sandbox.wire;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;

/** Writes SDK messages as the XML that the query protocols answer with. */
final class XmlWriter {

    private final Xml xml;

    XmlWriter(Xml xml) {
        this.xml = xml;
    }

    void members(SdkPojo message) {
        for (Members.Member member : Members.of(message)) {
            member(member.field().unmarshallLocationName(), member.field(), member.value());
        }
    }

    private void member(String name, SdkField<?> field, Object value) {
        switch (value) {
            case SdkPojo structure -> xml.element(name, () -> members(structure));
            case List<?> list -> list(name, field.getTrait(ListTrait.class), list);
            case Map<?, ?> map -> map(name, field.getTrait(MapTrait.class), map);
            default -> xml.element(name, Text.print(value, field));
        }
    }

    private void list(String name, ListTrait trait, List<?> list) {
        SdkField<?> element = trait.memberFieldInfo();
        if (trait.isFlattened()) {
            list.forEach(value -> member(name, element, value));
        } else {
            xml.element(name, () -> list.forEach(value -> member(element.unmarshallLocationName(), element, value)));
        }
    }

    private void map(String name, MapTrait trait, Map<?, ?> map) {
        if (trait.isFlattened()) {
            map.forEach((key, value) -> entry(name, trait, key, value));
        } else {
            xml.element(name, () -> map.forEach((key, value) -> entry("entry", trait, key, value)));
        }
    }

    private void entry(String name, MapTrait trait, Object key, Object value) {
        xml.element(name, () -> {
            xml.element(trait.keyLocationName(), key.toString());
            member(trait.valueLocationName(), trait.valueFieldInfo(), value);
        });
    }
}
