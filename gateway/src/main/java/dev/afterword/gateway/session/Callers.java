package dev.afterword.gateway.session;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import io.quarkus.logging.Log;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds out who calls, by session or bearer token alike; a caller who is not known is an empty answer, not a failure. */
@ApplicationScoped
public class Callers {

    private static final BiConsumer<RoutingContext, Throwable> LEFT_TO_THE_CALLER = (context, failure) -> {};

    /** The verified access token behind a request; empty where there is none or it does not hold. */
    public Uni<Optional<String>> token(RoutingContext context) {
        return identity(context)
                .onItem()
                .transform(Callers::accessToken)
                .onFailure(Callers::isRefusal)
                .recoverWithItem(Optional.empty());
    }

    public Uni<Optional<Caller>> find(RoutingContext context) {
        return token(context).onItem().transform(token -> token.map(Caller::of));
    }

    /** What a caller hears when it could not be found out who calls: not the caller's fault. */
    public ProblemException undecided(Throwable failure) {
        Log.warnf("The identity provider cannot be asked: %s", failure.toString());
        return CommonProblems.unavailable("The identity provider cannot be reached.");
    }

    Uni<SecurityIdentity> identity(RoutingContext context) {
        // Quarkus would answer a refusal by itself, with a redirect to the login; here the caller of this method
        // decides.
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LEFT_TO_THE_CALLER);
        return QuarkusHttpUser.getSecurityIdentity(context, null)
                .onItem()
                .ifNull()
                .failWith(AuthenticationFailedException::new);
    }

    static boolean isRefusal(Throwable failure) {
        return failure instanceof AuthenticationFailedException || failure instanceof AuthenticationCompletionException;
    }

    private static Optional<String> accessToken(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return Optional.empty();
        }
        return Optional.ofNullable(identity.getCredential(AccessTokenCredential.class))
                .map(AccessTokenCredential::getToken);
    }
}
