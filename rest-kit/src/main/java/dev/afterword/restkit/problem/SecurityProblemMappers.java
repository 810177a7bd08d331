package dev.afterword.restkit.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers what the security layer refuses. */
@Singleton
public class SecurityProblemMappers {

    private final ProblemResponses responses;

    SecurityProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    /** No token at all. */
    @ServerExceptionMapper(priority = 1)
    public Response unauthenticated(UnauthorizedException failure) {
        return responses.of(StatusProblems.of(401));
    }

    /** A token that is expired, tampered with, or made by or for somebody else. */
    @ServerExceptionMapper(priority = 1)
    public Response refusedToken(AuthenticationFailedException failure) {
        return responses.of(invalidToken());
    }

    /** A person who may not. */
    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException failure) {
        return responses.of(StatusProblems.of(403));
    }

    static ProblemException invalidToken() {
        return ProblemException.of(CommonProblems.UNAUTHENTICATED, "The access token is not valid, or no longer.")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    }
}
