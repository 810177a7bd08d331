package dev.afterword.incidents.imports;

import dev.afterword.incidents.incident.ImportedIncident;
import dev.afterword.incidents.incident.ImportedIncidentService;
import dev.afterword.incidents.incident.SourceRevision;
import dev.afterword.incidents.sourcefile.SourceRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/**
 * Foresees what would come of the records of a dry run, in the caller's transaction. A record that stands in the file more
 * than once is laid over what was foreseen of the one before, as it would be.
 */
@ApplicationScoped
class ImportPreviewService {

    private final ImportRowRepository rows;
    private final ImportedIncidentService incidents;
    private final ImportStoryService stories;

    ImportPreviewService(ImportRowRepository rows, ImportedIncidentService incidents, ImportStoryService stories) {
        this.rows = rows;
        this.incidents = incidents;
        this.stories = stories;
    }

    /**
     * Settles the row of a record with what would come of it.
     *
     * @param link incident that the record is to the importer, or null
     */
    Uni<Void> foresee(ImportPlan plan, ImportRow row, SourceRecord record, ImportedIncident next, SourceLink link) {
        return rows.preview(plan.id(), record.sourceId())
                .chain(earlier -> earlier == null && link != null
                        ? before(link)
                        : Uni.createFrom().item(earlier))
                .chain(before -> before == null
                        ? create(plan, row, record, next)
                        : change(plan, row, record, next, link, before));
    }

    private Uni<ImportPreview> before(SourceLink link) {
        return incidents
                .present(link.incidentId)
                .map(present -> new ImportPreview(present, rows.baseline(link), link.figures, Map.of()));
    }

    private Uni<Void> create(ImportPlan plan, ImportRow row, SourceRecord record, ImportedIncident next) {
        row.settle(RowOutcome.CREATED, null);
        var figures = rows.write(record.figures());
        var first = new ImportPreview(next, next, figures, Map.of());
        return rows.keep(plan.id(), record.sourceId(), first.then(next, next, figures, record));
    }

    private Uni<Void> change(
            ImportPlan plan,
            ImportRow row,
            SourceRecord record,
            ImportedIncident next,
            SourceLink link,
            ImportPreview before) {
        UUID incident = link == null ? null : link.incidentId;
        var figures = rows.write(record.figures());
        return stories.news(plan, link, before.updates(), record).chain(news -> {
            if (before.base().equals(next) && news.isEmpty() && before.figures().equals(figures)) {
                row.settle(RowOutcome.UNCHANGED, incident);
                return Uni.createFrom().voidItem();
            }
            var revision = SourceRevision.of(before.present(), before.base(), next);
            row.settle(incident, revision, news);
            return rows.keep(plan.id(), record.sourceId(), before.then(revision.after(), next, figures, record));
        });
    }
}
