package dev.afterword.gateway.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.gateway.support.Browser;
import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class ConsolePageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/incidents/INC-42", "/retrospectives", "/some/page/of/the/console"})
    void aNavigationToAPageOfTheConsoleIsAnsweredWithIt(String path) {
        var answer = new Browser().get(path, "Accept", "text/html");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("<html"), answer.body());
        assertEquals("no-cache", answer.headers().firstValue("Cache-Control").orElse(""));
        var etag = answer.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304,
                new Browser()
                        .get(path, "Accept", "text/html", "If-None-Match", etag)
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/nothing", "/hooks/nothing", "/auth/nothing", "/assets/gone.js", "/openapi/x", "/q/nothing"
            })
    void otherPathsAreNotTheConsole(String path) {
        var answer = new Browser().get(path, "Accept", "text/html");
        assertEquals(404, answer.statusCode(), answer.body());
    }

    @Test
    void aMissingAssetIsNotRememberedForAYear() {
        var answer = new Browser().get("/assets/gone.js");
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void aCallOfAProgramToAConsolePathIsNotFound() {
        assertEquals(
                404,
                new Browser()
                        .get("/incidents/INC-42", "Accept", "application/json")
                        .statusCode());
        Json.problem(404, new Browser().get("/api/nothing"));
    }
}
