package dev.afterword.incidents.search;

import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search over HTTP. */
@Path("/api/v1/search")
@Tag(name = "Search")
class SearchResource {

    private final SearchService search;

    SearchResource(SearchService search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "searchIncidents",
            summary = "Incidents by what was written about them, the best match first",
            description = "Looks into title, labels, summary and timeline. First come incidents with all words in the"
                    + " title, whole words before beginnings, the newest first; then those that have them in title, labels"
                    + " and summary; then those that have them with their timeline, the best of the newest thousand. One in"
                    + " which a typing mistake had to be forgiven comes after all that have the words as they were typed."
                    + " The first two thousand are answered. What the caller may not see is neither found nor counted.")
    @APIResponse(responseCode = "200", description = "A page of incidents with the passages that matched")
    public Uni<Page<SearchHit>> search(@BeanParam SearchQuery query, @BeanParam PageQuery page) {
        return search.search(query, page);
    }
}
