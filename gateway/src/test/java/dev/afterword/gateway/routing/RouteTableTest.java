package dev.afterword.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    private final Route route = new Route("/api/v1/incidents", Upstream.of("incidents", URI.create("http://host:81")));

    @Test
    void aPrefixCoversWholeSegmentsOnly() {
        assertTrue(route.covers("/api/v1/incidents"));
        assertTrue(route.covers("/api/v1/incidents/INC-1/timeline"));
        assertFalse(route.covers("/api/v1/incidents-archive"));
        assertFalse(route.covers("/api/v1"));
    }

    @Test
    void anOriginWithoutAPortHasTheOneOfItsScheme() {
        assertEquals(443, Upstream.of("a", URI.create("https://host")).port());
        assertEquals(80, Upstream.of("a", URI.create("http://host")).port());
        assertEquals(81, route.upstream().port());
    }

    /** What a service describes is reached through the gateway; which provider a hook is of is told by its own routes. */
    @ParameterizedTest
    @ValueSource(strings = {"incidents", "retros", "actions"})
    void everyPathThatAServiceDescribesLeadsToIt(String service) throws IOException {
        var table = new RouteTable(configured());
        try (var description = RouteTable.class.getResourceAsStream("/contracts/openapi/" + service + ".yaml")) {
            var paths = new String(description.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.matches(" {2}/.*:"))
                    .map(line -> line.strip().replaceAll(":$", ""))
                    .filter(path -> !path.startsWith("/hooks/v1/{"))
                    .toList();
            assertTrue(paths.size() > 5);
            var elsewhere = paths.stream()
                    .filter(path -> table.find(path)
                            .map(route -> route.upstream().name())
                            .filter(service::equals)
                            .isEmpty())
                    .toList();
            assertEquals(List.of(), elsewhere);
        }
    }

    private static UpstreamsConfig configured() throws IOException {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(Path.of("src/main/resources/application.properties")
                        .toUri()
                        .toURL()))
                .withMapping(UpstreamsConfig.class)
                .withValidateUnknown(false)
                .build()
                .getConfigMapping(UpstreamsConfig.class);
    }
}
