package dev.afterword.incidents.timeline;

import dev.afterword.incidents.entry.Causality;
import dev.afterword.incidents.entry.EntryPhase;
import dev.afterword.incidents.entry.EntryTag;
import dev.afterword.incidents.entry.SymptomOrCause;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a timeline is narrowed to, and for whom it is rendered. */
class TimelineQuery {

    /** For whom a timeline is read. */
    enum Rendering {
        INTERNAL,
        EXTERNAL
    }

    /** In which direction a timeline is read. */
    enum Order {
        OLDEST_FIRST,
        NEWEST_FIRST
    }

    @QueryParam("rendering")
    @DefaultValue("INTERNAL")
    @Parameter(
            description =
                    "EXTERNAL holds nothing but entries for customers or the public, without names, judgements and"
                            + " evidence, whoever asks")
    Rendering rendering = Rendering.INTERNAL;

    @QueryParam("order")
    @DefaultValue("OLDEST_FIRST")
    @Parameter(description = "In which direction the story is read; a cursor goes on in the direction of its page")
    Order order = Order.OLDEST_FIRST;

    @QueryParam("kind")
    @Parameter(description = "Any of these; may be repeated")
    List<TimelineEntryKind> kind;

    @QueryParam("audience")
    @Parameter(description = "Any of these; may be repeated")
    List<EntryAudience> audience;

    @QueryParam("phase")
    @Parameter(description = "Any of these; may be repeated")
    List<EntryPhase> phase;

    @QueryParam("causality")
    @Parameter(description = "Any of these; may be repeated")
    List<Causality> causality;

    @QueryParam("symptomOrCause")
    @Parameter(description = "Any of these; may be repeated")
    List<SymptomOrCause> symptomOrCause;

    @QueryParam("tag")
    @Parameter(description = "Any of these; may be repeated")
    List<EntryTag> tag;

    @QueryParam("starred")
    @Parameter(description = "Starred entries alone, or those without a star")
    Boolean starred;

    @QueryParam("service")
    @Parameter(description = "Key of a service")
    String service;

    @QueryParam("q")
    @Parameter(description = "Beginnings of words, all of which occur in the text")
    String text;

    @QueryParam("from")
    @Parameter(description = "Happened at this instant or later")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Happened before this instant")
    Instant to;

    boolean isExternal() {
        return rendering == Rendering.EXTERNAL;
    }
}
