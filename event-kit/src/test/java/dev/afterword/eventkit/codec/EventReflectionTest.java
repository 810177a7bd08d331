package dev.afterword.eventkit.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.contracts.EventCatalogue;
import dev.afterword.contracts.EventKind;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A native image must know each record that an event holds. */
class EventReflectionTest {

    @Test
    void eachRecordThatAnEventHoldsIsRegistered() {
        var held = new HashSet<Class<?>>();
        EventCatalogue.kinds().stream().map(EventKind::data).forEach(data -> collect(data, held));

        var registered =
                EventReflection.class.getAnnotation(RegisterForReflection.class).targets();

        assertEquals(held, Set.of(registered));
    }

    private static void collect(Type type, Set<Class<?>> held) {
        if (type instanceof ParameterizedType list) {
            Arrays.stream(list.getActualTypeArguments()).forEach(item -> collect(item, held));
        } else if (type instanceof Class<?> data && data.isRecord() && held.add(data)) {
            Arrays.stream(data.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(component -> collect(component, held));
        }
    }
}
