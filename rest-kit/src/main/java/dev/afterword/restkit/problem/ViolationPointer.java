package dev.afterword.restkit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/** Turns the path of a constraint violation into a JSON pointer or the name of a parameter. */
final class ViolationPointer {

    private ViolationPointer() {}

    static String of(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String method = null;
        boolean query = false;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                method = node.getName();
            } else if (node.getKind() == ElementKind.PARAMETER) {
                int index = node.as(Path.ParameterNode.class).getParameterIndex();
                Annotation[] annotations = annotations(violation.getRootBeanClass(), method, index);
                Optional<String> name = parameterName(annotations);
                if (name.isPresent()) {
                    return name.get();
                }
                query = has(annotations, BeanParam.class);
            } else {
                append(pointer, node);
            }
        }
        return query ? pointer.replace(0, 1, "?").toString() : pointer.toString();
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.isInIterable() && node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.isInIterable() && node.getKey() != null) {
            pointer.append('/').append(node.getKey());
        }
        // An element of a list has no name of its own, it shows up as "<list element>".
        if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
            pointer.append('/').append(node.getName());
        }
    }

    private static Optional<String> parameterName(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return Optional.of("?" + query.value());
            }
            if (annotation instanceof PathParam path) {
                return Optional.of("{" + path.value() + "}");
            }
            if (annotation instanceof HeaderParam header) {
                return Optional.of(header.value());
            }
        }
        return Optional.empty();
    }

    private static boolean has(Annotation[] annotations, Class<? extends Annotation> type) {
        return Arrays.stream(annotations).anyMatch(type::isInstance);
    }

    /** Looks up the hierarchy: the class that runs is an intercepted subclass without annotations on parameters. */
    private static Annotation[] annotations(Class<?> type, String method, int index) {
        for (Class<?> current = type; current != null && current != Object.class; current = current.getSuperclass()) {
            for (Method candidate : current.getDeclaredMethods()) {
                if (candidate.getName().equals(method) && candidate.getParameterCount() > index) {
                    Annotation[] found = candidate.getParameterAnnotations()[index];
                    if (found.length > 0) {
                        return found;
                    }
                }
            }
        }
        return new Annotation[0];
    }
}
