package dev.afterword.gateway.apidocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.gateway.support.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiMergeTest {

    private final OpenApiMerge merge = new OpenApiMerge(new ObjectMapper().createObjectNode());

    @Test
    void whatTwoServicesDescribeAlikeIsOneSchema() {
        merge.add("incidents", api("/incidents", "listIncidents", "{\"type\":\"object\"}"));
        merge.add("actions", api("/actions", "listActions", "{\"type\":\"object\"}"));
        var api = merge.result();
        assertEquals(1, api.path("components").path("schemas").size());
        assertEquals(2, api.path("paths").size());
        assertEquals(List.of(), merge.conflicts());
    }

    @Test
    void whatTwoServicesDescribeDifferentlyIsRenamedWithEveryReference() {
        merge.add("incidents", api("/incidents", "listIncidents", "{\"type\":\"object\"}"));
        merge.add("actions", api("/actions", "listActions", "{\"type\":\"string\"}"));
        var api = merge.result();
        assertEquals("string", api.at("/components/schemas/ActionsPerson/type").asText());
        assertEquals("object", api.at("/components/schemas/Person/type").asText());
        assertTrue(api.path("paths").path("/actions").toString().contains("#/components/schemas/ActionsPerson\""));
        assertTrue(api.path("paths").path("/incidents").toString().contains("#/components/schemas/Person\""));
        assertEquals(List.of("schemas/Person of actions is ActionsPerson"), merge.renames());
        assertEquals(List.of(), merge.conflicts());
    }

    @Test
    void otherWordsForTheSameShapeDoNotMakeItAnother() {
        merge.add(
                "incidents", api("/incidents", "listIncidents", "{\"type\":\"object\",\"description\":\"Somebody\"}"));
        merge.add("actions", api("/actions", "listActions", "{\"type\":\"object\",\"description\":\"A person\"}"));
        assertEquals(1, merge.result().path("components").path("schemas").size());
        assertEquals(List.of(), merge.renames());
    }

    @Test
    void aRepeatedOperationIdIsReportedAndMadeUnique() {
        merge.add("incidents", api("/incidents", "list", "{\"type\":\"object\"}"));
        merge.add("actions", api("/actions", "list", "{\"type\":\"object\"}"));
        assertEquals(
                "actionsList",
                merge.result()
                        .path("paths")
                        .path("/actions")
                        .at("/get/operationId")
                        .asText());
        assertEquals(List.of("actions repeats the operation id list"), merge.conflicts());
    }

    private static ObjectNode api(String path, String operationId, String person) {
        return (ObjectNode) Json.of("{\"paths\":{\"" + path + "\":{\"get\":{\"operationId\":\"" + operationId
                + "\",\"responses\":{\"200\":{\"content\":{\"application/json\":{\"schema\":{\"$ref\":"
                + "\"#/components/schemas/Person\"}}}}}}}},\"components\":{\"schemas\":{\"Person\":" + person + "}}}");
    }
}
