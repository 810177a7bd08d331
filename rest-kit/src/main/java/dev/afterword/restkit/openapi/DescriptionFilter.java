package dev.afterword.restkit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the description of the API what the comments of its types say, and what common parameters mean. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DescriptionFilter implements OASFilter {

    private static final Map<String, String> PARAMETERS = Map.of(
            "If-Match",
            "The ETag of the version that is changed; if it is no longer the latest, 412",
            "Idempotency-Key",
            "Any text of the caller's, up to 200 characters: a request that is sent again under it is done once and"
                    + " answered as the first time",
            "cursor",
            "nextCursor of the page before; left out for the first page",
            "limit",
            "Items of a page, at most",
            "id",
            "UUID of the record, or its key for people where it has one, such as INC-42",
            "body",
            "The bytes as they were sent");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var descriptions = descriptions();
        if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
            api.getComponents().getSchemas().forEach((name, schema) -> describe(name, schema, descriptions));
        }
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().values().forEach(DescriptionFilter::describe);
        }
    }

    private static void describe(String name, Schema schema, Properties descriptions) {
        say(schema, descriptions.getProperty(name));
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach((property, part) -> say(part, descriptions.getProperty(name + "." + property)));
        }
    }

    private static void say(Schema schema, String text) {
        if (text != null && schema.getDescription() == null) {
            schema.setDescription(text);
        }
    }

    private static void describe(PathItem item) {
        describe(item.getParameters());
        item.getOperations().values().stream().map(Operation::getParameters).forEach(DescriptionFilter::describe);
    }

    private static void describe(List<Parameter> parameters) {
        if (parameters == null) {
            return;
        }
        for (var parameter : parameters) {
            if (parameter.getDescription() == null && parameter.getName() != null) {
                parameter.setDescription(meaningOf(parameter));
            }
        }
    }

    /** Ids in paths are named after what they identify: commentId is the id of the comment. */
    private static String meaningOf(Parameter parameter) {
        var name = parameter.getName();
        if (name.length() > 2 && name.endsWith("Id") && parameter.getIn() == Parameter.In.PATH) {
            var words = name.substring(0, name.length() - 2)
                    .replaceAll("([A-Z])", " $1")
                    .toLowerCase(Locale.ROOT);
            return "UUID of the " + words;
        }
        return PARAMETERS.get(name);
    }

    private static Properties descriptions() {
        var descriptions = new Properties();
        try {
            var modules = Thread.currentThread().getContextClassLoader().getResources(DescriptionProcessor.RESOURCE);
            for (URL module : Collections.list(modules)) {
                try (var stream = module.openStream()) {
                    descriptions.load(stream);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return descriptions;
    }
}
