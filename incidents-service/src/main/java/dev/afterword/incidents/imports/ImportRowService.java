package dev.afterword.incidents.imports;

import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.catalogue.CatalogueService.UnknownName;
import dev.afterword.incidents.incident.ImportedIncident;
import dev.afterword.incidents.incident.ImportedIncidentService;
import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.MomentFlagView;
import dev.afterword.incidents.moment.MomentHistoryService;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.sourcefile.RecordReader;
import dev.afterword.incidents.sourcefile.SourceRecord;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Applies records: the effect of each and its place in the report are in one transaction. */
@ApplicationScoped
class ImportRowService {

    private final ImportRowRepository rows;
    private final ImportedIncidentService incidents;
    private final CatalogueService catalogue;
    private final MomentHistoryService moments;
    private final ImportStoryService stories;
    private final ImportPreviewService previews;
    private final ImportedNames people;
    private final Clock clock;

    ImportRowService(
            ImportRowRepository rows,
            ImportedIncidentService incidents,
            CatalogueService catalogue,
            MomentHistoryService moments,
            ImportStoryService stories,
            ImportPreviewService previews,
            ImportedNames people,
            Clock clock) {
        this.rows = rows;
        this.incidents = incidents;
        this.catalogue = catalogue;
        this.moments = moments;
        this.stories = stories;
        this.previews = previews;
        this.people = people;
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
                .keysOf(names, unknownNames(plan))
                .call(keys -> people.flags(record)
                        .invoke(named -> row.understood(record, rows.write(flags(record, keys, named)))))
                .map(keys -> withServices(record.incident(), keys))
                .chain(incident -> settle(plan, row, record, incident, link)));
    }

    private Uni<Void> settle(
            ImportPlan plan, ImportRow row, SourceRecord record, ImportedIncident incident, SourceLink link) {
        if (plan.isDry()) {
            return previews.foresee(plan, row, record, incident, link);
        }
        return link == null ? create(plan, row, record, incident) : change(plan, row, record, incident, link);
    }

    private static UnknownName unknownNames(ImportPlan plan) {
        if (!plan.options().addServices()) {
            return UnknownName.LEFT_OUT;
        }
        return plan.isDry() ? UnknownName.FORESEEN : UnknownName.ADDED;
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

    private static List<SourceRecord.Flag> flags(
            SourceRecord record, Map<String, String> keys, List<SourceRecord.Flag> named) {
        return Stream.concat(
                        Stream.concat(record.flags().stream(), named.stream()),
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
        return incidents.record(incident, plan.origin(record.sourceId())).chain(id -> {
            row.settle(RowOutcome.CREATED, id);
            var link = new SourceLink(id, plan.options().system(), record.sourceId());
            return moments.flag(id, record.momentFlags())
                    .chain(() -> stories.tell(link, plan, ImportStoryService.all(record)))
                    .invoke(() -> remember(link, plan, row, record, incident))
                    .chain(() -> rows.keep(link));
        });
    }

    private Uni<Void> change(
            ImportPlan plan, ImportRow row, SourceRecord record, ImportedIncident incident, SourceLink link) {
        return stories.news(plan, link, Map.of(), record).chain(news -> {
            if (rows.baseline(link).equals(incident)
                    && news.isEmpty()
                    && link.figures.equals(rows.write(record.figures()))) {
                row.settle(RowOutcome.UNCHANGED, link.incidentId);
                return Uni.createFrom().voidItem();
            }
            return revise(plan, row, record, incident, link, news);
        });
    }

    private Uni<Void> revise(
            ImportPlan plan,
            ImportRow row,
            SourceRecord record,
            ImportedIncident incident,
            SourceLink link,
            StoryNews news) {
        return incidents
                .revise(link.incidentId, rows.baseline(link), incident, plan.origin(record.sourceId()))
                .invoke(revision -> row.settle(link.incidentId, revision, news))
                .call(revision -> moments.flag(
                        link.incidentId, stillOpen(record, revision.after().moments())))
                .call(() -> stories.tell(link, plan, news))
                .invoke(() -> remember(link, plan, row, record, incident))
                .replaceWithVoid();
    }

    /** A moment that people have set here needs no flag, whatever the source says. */
    private static List<MomentFlagView> stillOpen(SourceRecord record, Moments now) {
        return record.momentFlags().stream()
                .filter(flag -> Moment.named(flag.moment()).orElseThrow().of(now) == null)
                .toList();
    }

    private void remember(
            SourceLink link, ImportPlan plan, ImportRow row, SourceRecord record, ImportedIncident incident) {
        link.remember(
                plan.id(), clock.instant(), record, row.original, rows.write(incident), rows.write(record.figures()));
    }
}
