package dev.afterword.actions.listing;

import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of actions over HTTP. */
@Path("/api/v1/actions")
@Tag(name = "Actions")
class ListingResource {

    private final ListingService listing;
    private final CurrentUser user;

    ListingResource(ListingService listing, CurrentUser user) {
        this.listing = listing;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listActions",
            summary = "Actions, newest first",
            description = "Those that the caller may see; there is no total.")
    @APIResponse(responseCode = "200", description = "A page of actions")
    public Uni<Page<ActionItemSummary>> list(@BeanParam ActionItemQuery query, @BeanParam PageQuery page) {
        return listing.page(query, page, user.reader());
    }
}
