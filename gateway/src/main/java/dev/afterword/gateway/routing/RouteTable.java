package dev.afterword.gateway.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** All routes, the longest prefix first. */
@ApplicationScoped
public class RouteTable {

    private final List<Route> routes;

    RouteTable(UpstreamsConfig config) {
        var all = new ArrayList<Route>();
        config.upstreams().forEach((name, upstream) -> {
            var target = Upstream.of(name, upstream.url());
            upstream.prefixes().forEach(prefix -> all.add(new Route(prefix, target)));
        });
        all.sort(Comparator.comparingInt((Route route) -> route.prefix().length())
                .reversed());
        this.routes = List.copyOf(all);
    }

    /** The route of a normalised path. */
    Optional<Route> find(String path) {
        for (var route : routes) {
            if (route.covers(path)) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }

    /** The service that answers a path, which the configuration must name. */
    public Upstream require(String path) {
        return find(path)
                .map(Route::upstream)
                .orElseThrow(() -> new NoSuchElementException("No upstream answers " + path));
    }
}
