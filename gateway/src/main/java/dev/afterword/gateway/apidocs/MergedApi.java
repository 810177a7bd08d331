package dev.afterword.gateway.apidocs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The merged API description, made once at start from the snapshots in the contracts. */
@Startup
@Singleton
class MergedApi {

    private static final List<String> PARTS = List.of("incidents", "retros", "actions", "gateway");
    private static final String DESCRIPTION =
            "Incidents, retrospectives that draft themselves, and follow-ups that are "
                    + "verified. Errors are RFC 9457 problems, lists are read by cursor, writes take If-Match and "
                    + "Idempotency-Key, status changes are `transitions`.";

    private final byte[] json;
    private final byte[] yaml;

    MergedApi() {
        var jsonMapper = new ObjectMapper();
        var yamlMapper = new ObjectMapper(
                YAMLFactory.builder().disable(YAMLGenerator.Feature.SPLIT_LINES).build());
        var document = merge(jsonMapper, yamlMapper);
        try {
            this.json = jsonMapper.writeValueAsBytes(document);
            this.yaml = yamlMapper.writeValueAsBytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] json() {
        return json;
    }

    byte[] yaml() {
        return yaml;
    }

    private static ObjectNode merge(ObjectMapper jsonMapper, ObjectMapper yamlMapper) {
        var frame = jsonMapper.createObjectNode().put("openapi", "3.1.0");
        frame.putObject("info")
                .put("title", "Afterword")
                .put("version", "v1")
                .put("description", DESCRIPTION)
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        frame.putArray("servers").addObject().put("url", "/");
        var merge = new OpenApiMerge(frame);
        for (var part : PARTS) {
            load(part, yamlMapper, merge);
        }
        merge.renames().forEach(rename -> Log.debugf("One name, two shapes in the API: %s", rename));
        merge.conflicts().forEach(conflict -> Log.warnf("API descriptions do not go together: %s", conflict));
        return merge.result();
    }

    private static void load(String part, ObjectMapper yamlMapper, OpenApiMerge merge) {
        var resource = "contracts/openapi/" + part + ".yaml";
        try (var snapshot = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (snapshot == null) {
                Log.warnf("There is no API description of %s in this build.", part);
            } else {
                merge.add(part, (ObjectNode) yamlMapper.readTree(snapshot));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
