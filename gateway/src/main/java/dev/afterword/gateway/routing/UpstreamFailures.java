package dev.afterword.gateway.routing;

import dev.afterword.gateway.protection.Refusals;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns a service that is away or slow into a problem for its callers; the other services go on. */
@ApplicationScoped
class UpstreamFailures {

    private final MeterRegistry metrics;
    private final Refusals refusals;
    private final WithheldHooks withheld;

    UpstreamFailures(MeterRegistry metrics, Refusals refusals, WithheldHooks withheld) {
        this.metrics = metrics;
        this.refusals = refusals;
        this.withheld = withheld;
    }

    /** A client that has gone hears nothing, and what it left behind unanswered says nothing about the service. */
    void answer(RoutingContext context, Exchange exchange, Throwable failure) {
        if (context.response().closed()) {
            return;
        }
        if (exchange.body().isTooLong()) {
            withheld.tell(context, exchange.upstream(), exchange.bodyLimit() + 1);
            // The rest of the body is not read to its end.
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            context.response()
                    .endHandler(ended -> context.request().connection().close());
            refusals.end(context, Refusals.tooLarge(exchange.bodyLimit()));
        } else {
            refusals.end(context, problem(exchange.upstream().name(), failure));
        }
    }

    private ProblemException problem(String name, Throwable failure) {
        var timeout = failure instanceof Exchange.AnswerTimeout;
        metrics.counter(
                        "afterword.gateway.upstream.failures",
                        "upstream",
                        name,
                        "reason",
                        timeout ? "timeout" : "unreachable")
                .increment();
        Log.warnf("The service %s failed a request: %s", name, failure.toString());
        return timeout
                ? Refusals.timeout("The service " + name)
                : CommonProblems.unavailable("The service " + name + " cannot be reached; the others can.");
    }
}
