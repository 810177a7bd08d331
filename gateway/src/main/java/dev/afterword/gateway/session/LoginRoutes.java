package dev.afterword.gateway.session;

import dev.afterword.gateway.protection.Refusals;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Login and logout of the browser: the only paths of the gateway that ever redirect to the identity provider.
 *
 * <p>The code flow itself (state, PKCE, code exchange, encrypted session cookie, logout) is Quarkus OIDC's, tenant
 * {@code console}; asking for the identity sets it going.
 */
@ApplicationScoped
class LoginRoutes {

    private static final ProblemType LOGIN_FAILED = new ProblemType("login-failed", "The login failed", 401);

    private final Callers callers;
    private final Refusals refusals;

    LoginRoutes(Callers callers, Refusals refusals) {
        this.callers = callers;
        this.refusals = refusals;
    }

    void register(@Observes Router router) {
        router.get("/auth/login").handler(this::login);
        router.get("/auth/callback").handler(this::callback);
        router.route("/auth/logout")
                .method(HttpMethod.POST)
                .method(HttpMethod.GET)
                .handler(this::logout);
    }

    private void login(RoutingContext context) {
        var target = ReturnPath.of(context.request().getParam("returnTo"));
        if (target.isEmpty()) {
            refusals.end(context, CommonProblems.badRequest("?returnTo", "must be a path of this site"));
            return;
        }
        callers.identity(context)
                .subscribe()
                .with(
                        identity -> {
                            if (identity.isAnonymous()) {
                                challenge(context);
                            } else {
                                redirect(context, target.get());
                            }
                        },
                        failure -> {
                            if (Callers.isRefusal(failure)) {
                                challenge(context);
                            } else {
                                fail(context, failure);
                            }
                        });
    }

    /** The provider sends the browser back here; a good code ends in a redirect to the login path that began it. */
    private void callback(RoutingContext context) {
        callers.identity(context)
                .subscribe()
                .with(identity -> redirect(context, "/"), failure -> fail(context, failure));
    }

    private void logout(RoutingContext context) {
        callers.identity(context).subscribe().with(identity -> redirect(context, "/"), failure -> {
            if (Callers.isRefusal(failure)) {
                redirect(context, "/");
            } else {
                fail(context, failure);
            }
        });
    }

    private void fail(RoutingContext context, Throwable failure) {
        if (failure instanceof AuthenticationRedirectException away) {
            // 303: whatever the method was, the browser goes on with GET.
            redirect(context, away.getRedirectUri());
        } else if (Callers.isRefusal(failure)) {
            refusals.end(context, ProblemException.of(LOGIN_FAILED, "Start again at /auth/login."));
        } else {
            refusals.end(context, callers.undecided(failure));
        }
    }

    private void challenge(RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        authenticator
                .sendChallenge(context)
                .subscribe()
                .with(
                        sent -> {
                            if (!context.response().ended()) {
                                context.response().end();
                            }
                        },
                        failure -> fail(context, failure));
    }

    private static void redirect(RoutingContext context, String location) {
        context.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, location)
                .end();
    }
}
