package dev.afterword.restkit.http;

import dev.afterword.restkit.problem.CommonProblems;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses parameters with the one character that PostgreSQL cannot keep, and says which one it is. */
@Singleton
public class StorableParameters {

    /** Behind matching, because only then the parameters of the path have names. */
    @ServerRequestFilter
    public void check(UriInfo uri) {
        check(uri.getPathParameters(), "{", "}");
        check(uri.getQueryParameters(), "?", "");
    }

    private static void check(MultivaluedMap<String, String> parameters, String before, String after) {
        parameters.forEach((name, values) -> {
            if (values.stream().anyMatch(value -> value != null && value.indexOf('\0') >= 0)) {
                throw CommonProblems.badRequest(before + name + after, "must not hold the character NUL");
            }
        });
    }
}
