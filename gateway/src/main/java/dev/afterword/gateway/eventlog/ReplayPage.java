package dev.afterword.gateway.eventlog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of the merged replay. There is always a next one: the logs go on.
 *
 * @param items events, by time within the page, in order for each aggregate over all pages
 * @param nextCursor what to pass as {@code after} next time
 */
@Schema(name = "EventReplay", description = "A page of the replay; keep nextCursor and pass it as `after` next time.")
record ReplayPage(
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = Object.class,
                        description = "CloudEvents with id, type, topic, subject, sequence, time and data")
                List<JsonNode> items,
        @Schema(required = true) String nextCursor) {}
