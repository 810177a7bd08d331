package dev.afterword.restkit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;

/** Tells filters whether a request has a caller at all. */
@Singleton
public class KnownCaller {

    private static final String API = "/api/";

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    KnownCaller(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** Outside of the API nobody says who they are, and asking for it there would have to wait. */
    public boolean isPresent() {
        return request.getCurrent().request().path().startsWith(API) && !identity.isAnonymous();
    }
}
