package dev.afterword.restkit.http;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.JsonProblems;
import dev.afterword.restkit.time.Era;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads parameters of the types below, and says by name what is wrong with one instead of answering 404. */
@Provider
public class StrictParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Form> FORMS = Map.of(
            UUID.class, new Form(UUID::fromString, "must be a UUID"),
            Instant.class, new Form(Instant::parse, "must be an RFC 3339 instant such as 2026-01-31T09:30:00Z"),
            Integer.class, new Form(Integer::valueOf, "must be a whole number"),
            int.class, new Form(Integer::valueOf, "must be a whole number"),
            Long.class, new Form(Long::valueOf, "must be a whole number"),
            long.class, new Form(Long::valueOf, "must be a whole number"),
            Boolean.class, new Form(StrictParameters::bool, "must be true or false"),
            boolean.class, new Form(StrictParameters::bool, "must be true or false"));

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Form form = type.isEnum() ? enumForm(type) : FORMS.get(type);
        return form == null ? null : (ParamConverter<T>) new Converter(form, pointer(annotations));
    }

    private static Form enumForm(Class<?> type) {
        // An absent value would be a null in a list of them, as which a repeated filter arrives.
        return new Form(text -> constant(type, text), JsonProblems.oneOf(type), false);
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Boolean bool(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException(text);
    }

    private static String pointer(Annotation[] annotations) {
        for (Annotation annotation : annotations == null ? new Annotation[0] : annotations) {
            if (annotation instanceof QueryParam query) {
                return "?" + query.value();
            }
            if (annotation instanceof PathParam path) {
                return "{" + path.value() + "}";
            }
        }
        return "?";
    }

    private record Form(Function<String, Object> reader, String message, boolean emptyIsAbsent) {

        Form(Function<String, Object> reader, String message) {
            this(reader, message, true);
        }
    }

    private record Converter(Form form, String pointer) implements ParamConverter<Object> {

        @Override
        public Object fromString(String text) {
            if (text == null || text.isEmpty() && form.emptyIsAbsent()) {
                return null;
            }
            Object value = read(text);
            if (value instanceof Instant at && !Era.holds(at)) {
                throw CommonProblems.badRequest(pointer, Era.MESSAGE);
            }
            return value;
        }

        private Object read(String text) {
            try {
                return form.reader().apply(text);
            } catch (RuntimeException e) {
                throw CommonProblems.badRequest(pointer, form.message());
            }
        }

        @Override
        public String toString(Object value) {
            return String.valueOf(value);
        }
    }
}
