package dev.afterword.gateway.apidocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.gateway.support.Browser;
import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.Json;
import dev.afterword.testkit.json.OpenApiSnapshot;
import org.junit.jupiter.api.Test;

@GatewayTest
class ApiDescriptionTest {

    @Test
    void theGatewaysOwnDescriptionIsUnderVersionControl() {
        OpenApiSnapshot.named("gateway")
                .matches(new Browser().get("/q/openapi?format=yaml").body());
    }

    @Test
    void theMergedDescriptionIsJsonUnlessYamlIsAskedFor() {
        var json = new Browser().get("/openapi");
        assertTrue(json.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
        assertEquals("3.1.0", Json.of(json).path("openapi").asText());
        var yaml = new Browser().get("/openapi", "Accept", "application/yaml");
        assertTrue(yaml.headers().firstValue("Content-Type").orElse("").startsWith("application/yaml"));
        assertTrue(yaml.body().contains("openapi: \"3.1.0\"") || yaml.body().contains("openapi: 3.1.0"));
        assertEquals(yaml.body(), new Browser().get("/openapi?format=yaml").body());
    }

    @Test
    void theDocumentationNeedsNothingFromAnotherSite() {
        for (var path : new String[] {"/docs", "/docs/", "/docs/docs.js", "/docs/docs.css"}) {
            var answer = new Browser().get(path);
            assertEquals(200, answer.statusCode(), path);
            assertFalse(answer.body().contains("https://"), path);
        }
        var page = new Browser().get("/docs").body();
        assertTrue(page.contains("Afterword API") && !page.contains("<script>") && !page.contains("style="), page);
    }
}
