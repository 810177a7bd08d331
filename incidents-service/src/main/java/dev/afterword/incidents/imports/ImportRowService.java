package dev.afterword.incidents.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.entry.ImportedFrom;
import dev.afterword.incidents.incident.ImportedIncident;
import dev.afterword.incidents.incident.ImportedIncidentService;
import dev.afterword.incidents.incident.SourceRevision;
import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.MomentFlagView;
import dev.afterword.incidents.moment.MomentHistoryService;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.sourcefile.RecordReader;
import dev.afterword.incidents.sourcefile.SourceRecord;
import dev.afterword.incidents.timeline.AddTimelineEntryRequest;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Applies records: the effect of each and its place in the report are in one transaction. */
@ApplicationScoped
class ImportRowService {

    private final ImportRowRepository rows;
    private final ImportedIncidentService incidents;
    private final CatalogueService catalogue;
    private final MomentHistoryService moments;
    private final ObjectMapper json;
    private final Clock clock;

    ImportRowService(
            ImportRowRepository rows,
            ImportedIncidentService incidents,
            CatalogueService catalogue,
            MomentHistoryService moments,
            ObjectMapper json,
            Clock clock) {
        this.rows = rows;
        this.incidents = incidents;
        this.catalogue = catalogue;
        this.moments = moments;
        this.json = json;
        this.clock = clock;
    }

    /** Several at once, all of them or none: what a commit costs is paid once. */
    @WithTransaction
    Uni<Void> applyAll(ImportPlan plan, List<Integer> lines) {
        return Multi.createFrom()
                .iterable(lines)
                .onItem()
                .transformToUniAndConcatenate(line -> apply(plan, line))
                .onItem()
                .ignoreAsUni();
    }

    @WithTransaction
    Uni<Void> apply(ImportPlan plan, int line) {
        return rows.lock(plan.id(), line)
                .chain(row -> row.isSettled()
                        ? Uni.createFrom().voidItem()
                        : apply(
                                plan,
                                row,
                                RecordReader.read(row.original, plan.options().mapping(), clock.instant())));
    }

    private Uni<Void> apply(ImportPlan plan, ImportRow row, SourceRecord record) {
        var names = record.incident().services();
        return link(plan, record).chain(link -> catalogue
                .keysOf(names, plan.options().addServices() && !plan.isDry())
                .invoke(keys -> row.understood(record, write(flags(plan, record, keys))))
                .map(keys -> withServices(record.incident(), keys))
                .chain(incident -> link == null
                        ? create(plan, row, record, incident)
                        : change(plan, row, record, incident, link)));
    }

    /**
     * The incident that the record is to the importer, or null. One that they may not see is none to them: they get one of
     * their own, as if nobody had imported the record before, since any other answer would tell them of it.
     */
    private Uni<SourceLink> link(ImportPlan plan, SourceRecord record) {
        return rows.lockRecord(plan.options().system(), record.sourceId()).chain(links -> Multi.createFrom()
                .iterable(links)
                .onItem()
                .transformToUniAndConcatenate(link ->
                        incidents.isVisible(link.incidentId, plan.principals()).map(visible -> visible ? link : null))
                .collect()
                .first());
    }

    private static List<SourceRecord.Flag> flags(ImportPlan plan, SourceRecord record, Map<String, String> keys) {
        if (plan.options().addServices()) {
            return record.flags();
        }
        return Stream.concat(
                        record.flags().stream(),
                        record.incident().services().stream()
                                .filter(name -> !keys.containsKey(name))
                                .map(name -> new SourceRecord.Flag("services", "UNKNOWN_SERVICE", name)))
                .toList();
    }

    private static ImportedIncident withServices(ImportedIncident told, Map<String, String> keys) {
        return new ImportedIncident(
                told.title(),
                told.summary(),
                told.severity(),
                told.type(),
                told.status(),
                keys.values().stream().distinct().toList(),
                told.responsibleTeam(),
                told.moments());
    }

    private Uni<Void> create(ImportPlan plan, ImportRow row, SourceRecord record, ImportedIncident incident) {
        if (plan.isDry()) {
            row.settle(RowOutcome.CREATED, null);
            return Uni.createFrom().voidItem();
        }
        return incidents.record(incident, plan.origin(record.sourceId())).chain(id -> {
            row.settle(RowOutcome.CREATED, id);
            var link = new SourceLink(id, plan.options().system(), record.sourceId());
            return moments.flag(id, record.momentFlags())
                    .chain(() -> tell(link, plan, record))
                    .invoke(() -> remember(link, plan, row, record, incident))
                    .chain(() -> rows.keep(link));
        });
    }

    private Uni<Void> change(
            ImportPlan plan, ImportRow row, SourceRecord record, ImportedIncident incident, SourceLink link) {
        var base = read(link.baseline);
        var news = newUpdates(link, record);
        if (base.equals(incident) && news.isEmpty() && link.figures.equals(write(record.figures()))) {
            row.settle(RowOutcome.UNCHANGED, link.incidentId);
            return Uni.createFrom().voidItem();
        }
        return plan.isDry()
                ? incidents
                        .preview(link.incidentId, base, incident)
                        .invoke(revision -> settle(row, link.incidentId, revision, news))
                        .replaceWithVoid()
                : revise(plan, row, record, incident, link);
    }

    private Uni<Void> revise(
            ImportPlan plan, ImportRow row, SourceRecord record, ImportedIncident incident, SourceLink link) {
        return incidents
                .revise(link.incidentId, read(link.baseline), incident, plan.origin(record.sourceId()))
                .invoke(revision -> settle(row, link.incidentId, revision, newUpdates(link, record)))
                .call(revision -> moments.flag(link.incidentId, stillOpen(record, revision.moments())))
                .call(() -> tell(link, plan, record))
                .invoke(() -> remember(link, plan, row, record, incident))
                .replaceWithVoid();
    }

    /** A moment that people have set here needs no flag, whatever the source says. */
    private static List<MomentFlagView> stillOpen(SourceRecord record, Moments now) {
        return record.momentFlags().stream()
                .filter(flag -> Moment.named(flag.moment()).orElseThrow().of(now) == null)
                .toList();
    }

    private static void settle(ImportRow row, UUID incident, SourceRevision revision, List<SourceRecord.Update> news) {
        var changed = new ArrayList<>(revision.changed());
        if (!news.isEmpty()) {
            changed.add("timeline");
        }
        var outcome = changed.isEmpty() && !revision.kept().isEmpty() ? RowOutcome.KEPT : RowOutcome.UPDATED;
        row.settle(outcome, incident, changed, revision.kept());
    }

    private Uni<Void> tell(SourceLink link, ImportPlan plan, SourceRecord record) {
        var now = clock.instant();
        return incidents.tell(
                link.incidentId,
                newUpdates(link, record).stream()
                        .map(update -> AddTimelineEntryRequest.of(
                                TimelineEntryKind.COMMUNICATION_EXTERNAL,
                                update.at().isAfter(now) ? now : update.at(),
                                update.text(),
                                new ImportedFrom(plan.options().system(), update.id(), null)))
                        .toList(),
                plan.by());
    }

    private static List<SourceRecord.Update> newUpdates(SourceLink link, SourceRecord record) {
        var known = Set.of(link.updateIds);
        return record.updates().stream()
                .filter(update -> !known.contains(update.id()))
                .toList();
    }

    private void remember(
            SourceLink link, ImportPlan plan, ImportRow row, SourceRecord record, ImportedIncident incident) {
        link.remember(plan.id(), clock.instant(), record, row.original, write(incident), write(record.figures()));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportedIncident read(String baseline) {
        try {
            return json.readValue(baseline, ImportedIncident.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
