package dev.afterword.incidents.tag;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tags over incidents over HTTP. */
@Path("/api/v1/statistics/tags")
@Tag(name = "Incident statistics")
class TagResource {

    private final TagService tags;

    TagResource(TagService tags) {
        this.tags = tags;
    }

    @GET
    @Operation(
            operationId = "getTagCounts",
            summary = "How often which tag occurs over incidents",
            description = "Tags of timeline entries (work done twice, left out, or expected otherwise) and labels of"
                    + " incidents, in a period and the one before it. Nobody is named.")
    @APIResponse(responseCode = "200", description = "The tags of what the caller may see")
    public Uni<TagCountsView> counts(@BeanParam TagQuery query) {
        return tags.counts(query);
    }
}
