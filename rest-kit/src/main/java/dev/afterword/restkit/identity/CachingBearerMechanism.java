package dev.afterword.restkit.identity;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemResponses;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Answers bearer tokens from {@link VerifiedTokens} and leaves everything else to OIDC. */
@Alternative
@Priority(1)
@ApplicationScoped
public class CachingBearerMechanism implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    private final OidcAuthenticationMechanism oidc;
    private final VerifiedTokens verified;
    private final ProblemResponses responses;

    CachingBearerMechanism(OidcAuthenticationMechanism oidc, VerifiedTokens verified, ProblemResponses responses) {
        this.oidc = oidc;
        this.verified = verified;
        this.responses = responses;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String token = bearerToken(context);
        if (token == null) {
            return verify(context, providers);
        }
        Optional<SecurityIdentity> known = verified.find(token);
        return known.isPresent()
                ? Uni.createFrom().item(known.get())
                : verify(context, providers)
                        .map(identity -> identity == null ? null : verified.remember(token, identity));
    }

    private Uni<SecurityIdentity> verify(RoutingContext context, IdentityProviderManager providers) {
        return oidc.authenticate(context, providers)
                .onFailure(CachingBearerMechanism::isOutage)
                .transform(outage -> CommonProblems.unavailable("The identity provider is not reachable right now."));
    }

    /** OIDC wraps a provider that does not answer as if the token were bad; a 401 would make people log in for nothing. */
    private static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException || cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context)
                // Without the provider nobody can be sent to it, yet a missing token is still what is wrong.
                .onFailure(CachingBearerMechanism::isOutage)
                .recoverWithItem(() -> new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    /** As the interface does it, except that a plain 401 has a problem for a body. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return getChallenge(context).map(challenge -> {
            if (challenge == null) {
                return false;
            }
            challenge.getHeaders().forEach((name, value) -> context.response().putHeader(name, value));
            if (challenge.status == 401) {
                responses.endUnauthenticated(context);
            } else {
                context.response().setStatusCode(challenge.status);
            }
            return true;
        });
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }

    private static String bearerToken(RoutingContext context) {
        // Two Authorization headers are nobody's honest request: OIDC decides what to make of them.
        if (context.request().headers().getAll("Authorization").size() != 1) {
            return null;
        }
        String header = context.request().getHeader("Authorization");
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).trim()
                : null;
    }
}
