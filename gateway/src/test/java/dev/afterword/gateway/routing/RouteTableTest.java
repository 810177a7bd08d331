package dev.afterword.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;

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
}
