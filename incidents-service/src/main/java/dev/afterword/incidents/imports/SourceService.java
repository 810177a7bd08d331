package dev.afterword.incidents.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.incident.ImportedIncidentService;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.sourcefile.SourceRecord;
import dev.afterword.restkit.http.ResourceId;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;

/** Shows where an imported incident comes from, with every published figure beside the recomputed one. */
@ApplicationScoped
class SourceService {

    private static final TypeReference<List<SourceRecord.Figure>> FIGURES = new TypeReference<>() {};

    private final IncidentAccessService access;
    private final ImportedIncidentService incidents;
    private final ImportRowRepository rows;
    private final ObjectMapper json;

    SourceService(
            IncidentAccessService access,
            ImportedIncidentService incidents,
            ImportRowRepository rows,
            ObjectMapper json) {
        this.access = access;
        this.incidents = incidents;
        this.rows = rows;
        this.json = json;
    }

    @WithSession
    Uni<SourceView> of(ResourceId id) {
        return access.visible(id)
                .chain(rows::linkOf)
                .onItem()
                .ifNull()
                .failWith(() -> ImportProblems.notImported(id))
                .chain(link -> incidents.momentsOf(link.incidentId).map(moments -> view(link, moments)));
    }

    private SourceView view(SourceLink link, Moments moments) {
        return new SourceView(
                link.system,
                link.sourceId,
                link.url,
                link.importId,
                link.importedAt,
                figures(link.figures).stream()
                        .map(figure -> recomputed(figure, moments))
                        .toList(),
                link.original);
    }

    private static SourceView.Figure recomputed(SourceRecord.Figure figure, Moments moments) {
        var now = moments.minutesBetween(
                Moment.named(figure.from()).orElseThrow(),
                Moment.named(figure.to()).orElseThrow());
        // Records that were imported before theirs was kept are measured by what they have become.
        var recomputed = figure.recordMinutes() == null ? now : figure.recordMinutes();
        return new SourceView.Figure(
                figure.name(),
                figure.original(),
                figure.minutes(),
                figure.from(),
                figure.to(),
                recomputed,
                recomputed == null || figure.minutes() == null ? null : figure.minutes() - recomputed,
                now);
    }

    private List<SourceRecord.Figure> figures(String text) {
        try {
            return json.readValue(text, FIGURES);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
