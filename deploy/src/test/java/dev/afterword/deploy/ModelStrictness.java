package dev.afterword.deploy;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Finds fields that the Kubernetes model does not have. The client reads them without a word into "additional
 * properties", so a misspelt field would do nothing in a cluster and nobody would know.
 */
final class ModelStrictness {

    private ModelStrictness() {}

    static List<String> unknownFields(Object model) {
        var found = new ArrayList<String>();
        walk(model, model.getClass().getSimpleName(), found);
        return found;
    }

    private static void walk(Object value, String path, List<String> found) {
        if (value instanceof Collection<?> items) {
            var index = 0;
            for (var item : items) {
                walk(item, path + "[" + index++ + "]", found);
            }
        } else if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, item) -> walk(item, path + "." + key, found));
        } else if (value != null && value.getClass().getName().startsWith("io.fabric8.kubernetes.api.model")) {
            fields(value, path, found);
        }
    }

    private static void fields(Object model, String path, List<String> found) {
        try {
            for (var property : Introspector.getBeanInfo(model.getClass()).getPropertyDescriptors()) {
                Method getter = property.getReadMethod();
                if (getter == null || getter.getDeclaringClass() == Object.class) {
                    continue;
                }
                var value = getter.invoke(model);
                if (property.getName().equals("additionalProperties")) {
                    ((Map<?, ?>) value).keySet().forEach(name -> found.add(path + "." + name));
                } else {
                    walk(value, path + "." + property.getName(), found);
                }
            }
        } catch (ReflectiveOperationException | java.beans.IntrospectionException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
