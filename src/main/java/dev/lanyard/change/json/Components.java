package dev.lanyard.change.json;

import dev.lanyard.model.LanyardException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** Takes records apart and puts them together. */
final class Components {

    private Components() {}

    static Object value(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /**
     * Makes a record by its canonical constructor.
     *
     * @throws LanyardException when the record refuses a value
     */
    static Object make(Class<?> type, Object... values) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof LanyardException refusal) {
                throw refusal;
            }
            throw LanyardException.usage("The values do not go together: " + e.getCause() + ".", "");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }
}
