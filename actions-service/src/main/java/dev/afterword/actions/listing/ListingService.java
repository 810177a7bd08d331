package dev.afterword.actions.listing;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Pages of the actions that a reader may see, newest first. */
@ApplicationScoped
class ListingService {

    private final ListingRepository listing;
    private final Clock clock;

    ListingService(ListingRepository listing, Clock clock) {
        this.listing = listing;
        this.clock = clock;
    }

    Uni<Page<ActionItemSummary>> page(ActionItemQuery query, PageQuery page, Reader reader) {
        return listing.find(selection(query, page, reader))
                .map(rows -> Page.of(rows, page.limit(), last -> Cursor.encode(last.createdAt(), last.id())));
    }

    private Selection selection(ActionItemQuery query, PageQuery page, Reader reader) {
        var incident = incident(query.incidentId);
        return new Selection(
                reader.asArray(),
                incident == null ? null : incident.uuid(),
                incident == null ? null : incident.key(),
                query.retrospectiveId,
                query.status == null ? List.of() : query.status,
                storable(query.ownerId),
                query.overdue,
                clock.instant(),
                place(page.cursor()),
                page.limit() + 1);
    }

    private static ResourceId incident(String text) {
        try {
            return text == null ? null : ResourceId.fromString(text);
        } catch (ProblemException e) {
            throw CommonProblems.badRequest("?incidentId", "must be a UUID or a key such as INC-42");
        }
    }

    private static String storable(String ownerId) {
        if (ownerId != null && ownerId.indexOf('\0') >= 0) {
            throw CommonProblems.badRequest("?ownerId", "must not hold the character NUL");
        }
        return ownerId;
    }

    private static Selection.Place place(String cursor) {
        if (cursor == null) {
            return null;
        }
        var parts = Cursor.decode(cursor, 2);
        return new Selection.Place(
                Cursor.part(parts.get(0), Instant::parse), Cursor.part(parts.get(1), UUID::fromString));
    }
}
