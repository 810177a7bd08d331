package dev.afterword.incidents.timeline;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a timeline is narrowed to. */
class TimelineQuery {

    @QueryParam("kind")
    @Parameter(description = "Any of these; may be repeated")
    List<TimelineEntryKind> kind;

    @QueryParam("audience")
    @Parameter(description = "Any of these; may be repeated")
    List<EntryAudience> audience;

    String[] kinds() {
        return names(kind);
    }

    String[] audiences() {
        return names(audience);
    }

    /** Null where nothing is asked for, which the statement takes for anything. */
    private static String[] names(List<? extends Enum<?>> words) {
        return words == null || words.isEmpty()
                ? null
                : words.stream().map(Enum::name).toArray(String[]::new);
    }
}
