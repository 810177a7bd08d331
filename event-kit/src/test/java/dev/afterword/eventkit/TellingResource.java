package dev.afterword.eventkit;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.Topics;
import dev.afterword.eventkit.deadletter.DeadLetter;
import dev.afterword.eventkit.deadletter.DeadLetters;
import dev.afterword.eventkit.log.EventLog;
import dev.afterword.eventkit.log.EventPage;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The door of the tiny service; open, since rights are not what is tried here. */
@PermitAll
@Path("/telling")
class TellingResource {

    private final TellingService service;
    private final EventLog log;
    private final DeadLetters deadLetters;

    TellingResource(TellingService service, EventLog log, DeadLetters deadLetters) {
        this.service = service;
        this.log = log;
        this.deadLetters = deadLetters;
    }

    @POST
    @Path("/{aggregate}")
    public Uni<Void> tell(
            @PathParam("aggregate") UUID aggregate,
            @QueryParam("from") @DefaultValue("1") long from,
            @QueryParam("count") @DefaultValue("1") int count,
            @QueryParam("name") @DefaultValue("Rin") String name,
            @QueryParam("visibility") @DefaultValue(Access.ORGANISATION) String visibility,
            @QueryParam("audience") List<String> audience) {
        return service.tell(aggregate, from, count, name, new Access(visibility, audience));
    }

    @POST
    @Path("/{aggregate}/failing")
    public Uni<Void> tellAndFail(@PathParam("aggregate") UUID aggregate) {
        return service.tellAndFail(aggregate);
    }

    @POST
    @Path("/{aggregate}/once")
    public Uni<TellingService.Told> tellOnce(
            @PathParam("aggregate") UUID aggregate,
            @QueryParam("key") String key,
            @QueryParam("fingerprint") @DefaultValue("same") String fingerprint) {
        return service.tellOnce(new IdempotencyKey(key, "person", "tell", fingerprint), aggregate);
    }

    @GET
    @Path("/log")
    public Uni<EventPage> log(
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("200") int limit,
            @QueryParam("principal") @DefaultValue("person:nobody") String principal) {
        return log.after(Topics.PERSON_EVENTS, new Reader(Set.of(principal)), after, limit);
    }

    @GET
    @Path("/dead-letters")
    public Uni<Page<DeadLetter>> deadLetters(@BeanParam PageQuery page) {
        return deadLetters.list(page);
    }

    @POST
    @Path("/dead-letters/{id}/replay")
    public Uni<Void> replay(@PathParam("id") UUID id) {
        return deadLetters.replay(id);
    }
}
