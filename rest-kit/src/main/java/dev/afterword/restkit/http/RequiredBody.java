package dev.afterword.restkit.http;

import dev.afterword.restkit.problem.JsonProblems;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Refuses the JSON value null as a body, which would reach a resource as a missing argument. */
@Provider
public class RequiredBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null) {
            throw JsonProblems.missingBody();
        }
        return body;
    }
}
