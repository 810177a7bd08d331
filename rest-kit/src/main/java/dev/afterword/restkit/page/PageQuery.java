package dev.afterword.restkit.page;

import dev.afterword.restkit.problem.CommonProblems;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is wanted; a {@code @BeanParam}. */
public class PageQuery {

    /** Items of a page when the caller does not say. */
    public static final int DEFAULT_LIMIT = 50;

    /** Most items of a page. */
    public static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @Parameter(
            description = "Most items in the answer",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the page before; the first page without it")
    String cursor;

    /** For code that does not come from HTTP. */
    public static PageQuery of(Integer limit, String cursor) {
        PageQuery query = new PageQuery();
        query.limit = limit;
        query.cursor = cursor;
        return query;
    }

    /** The limit, checked. */
    public int limit() {
        int wanted = limit == null ? DEFAULT_LIMIT : limit;
        if (wanted < 1 || wanted > MAX_LIMIT) {
            throw CommonProblems.badRequest("?limit", "must be between 1 and " + MAX_LIMIT);
        }
        return wanted;
    }

    /** The cursor, or null for the first page. */
    public String cursor() {
        return cursor == null || cursor.isBlank() ? null : cursor;
    }
}
