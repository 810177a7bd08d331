package dev.afterword.incidents.imports;

import dev.afterword.incidents.entry.ImportedFrom;
import dev.afterword.incidents.incident.ImportedIncidentService;
import dev.afterword.incidents.sourcefile.RecordReader;
import dev.afterword.incidents.sourcefile.SourceRecord;
import dev.afterword.incidents.timeline.AddTimelineEntryRequest;
import dev.afterword.incidents.timeline.ImportedEntryService;
import dev.afterword.incidents.timeline.ImportedEntryService.Known;
import dev.afterword.incidents.timeline.SourceEdit;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings the updates of a record into the story of its incident, in the caller's transaction. */
@ApplicationScoped
class ImportStoryService {

    private final ImportedIncidentService incidents;
    private final ImportedEntryService entries;
    private final Clock clock;

    ImportStoryService(ImportedIncidentService incidents, ImportedEntryService entries, Clock clock) {
        this.incidents = incidents;
        this.entries = entries;
        this.clock = clock;
    }

    /** All of a record that is imported for the first time. */
    static StoryNews all(SourceRecord record) {
        return new StoryNews(record.updates(), List.of(), false);
    }

    /**
     * What is new in a record that was imported before.
     *
     * @param link incident that it is, or null where a dry run has only foreseen one
     * @param foreseen what updates said earlier in a dry run, by their ids
     */
    Uni<StoryNews> news(ImportPlan plan, SourceLink link, Map<String, String> foreseen, SourceRecord record) {
        var told = new HashSet<>(foreseen.keySet());
        if (link != null) {
            told.addAll(Set.of(link.updateIds));
        }
        var again = record.updates().stream()
                .filter(update -> told.contains(update.id()))
                .toList();
        return known(plan, link, again).map(known -> news(plan, link, foreseen, record, known));
    }

    private Uni<Map<String, Known>> known(ImportPlan plan, SourceLink link, List<SourceRecord.Update> updates) {
        if (link == null || updates.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return entries.known(
                link.incidentId,
                plan.options().system(),
                updates.stream().map(SourceRecord.Update::id).toList());
    }

    private StoryNews news(
            ImportPlan plan,
            SourceLink link,
            Map<String, String> foreseen,
            SourceRecord record,
            Map<String, Known> known) {
        var fresh = new ArrayList<SourceRecord.Update>();
        var corrected = new ArrayList<SourceRecord.Update>();
        var contested = new ArrayList<SourceRecord.Update>();
        for (var update : record.updates()) {
            var entry = known.get(update.id());
            var words = foreseen.getOrDefault(update.id(), entry == null ? null : entry.saidThere());
            if (words == null) {
                fresh.add(update);
            } else if (entry != null && entry.correctedHere()) {
                contested.add(update);
            } else if (!words.equals(update.text())) {
                corrected.add(update);
            }
        }
        var released = corrected.stream()
                .anyMatch(update ->
                        known.containsKey(update.id()) && known.get(update.id()).released());
        contested.removeIf(update -> known.get(update.id()).text().equals(update.text()));
        var theirs = !contested.isEmpty() && differs(plan, link, foreseen, contested);
        return new StoryNews(fresh, corrected, released || theirs);
    }

    /** Whether the source itself says something else than it did, whatever stands here. */
    private boolean differs(
            ImportPlan plan, SourceLink link, Map<String, String> foreseen, List<SourceRecord.Update> updates) {
        var before = RecordReader.read(link.original, plan.options().mapping(), clock.instant()).updates().stream()
                .collect(Collectors.toMap(SourceRecord.Update::id, Function.identity()));
        return updates.stream().anyMatch(update -> {
            var then = before.get(update.id());
            return !update.text().equals(foreseen.getOrDefault(update.id(), then == null ? null : then.text()));
        });
    }

    /** Adds what is new, and corrects what the source says otherwise now; former words stay in the history. */
    Uni<Void> tell(SourceLink link, ImportPlan plan, StoryNews news) {
        var now = clock.instant();
        return incidents
                .tell(
                        link.incidentId,
                        news.fresh().stream()
                                .map(update -> AddTimelineEntryRequest.of(
                                        TimelineEntryKind.COMMUNICATION_EXTERNAL,
                                        update.at().isAfter(now) ? now : update.at(),
                                        update.text(),
                                        place(plan, update)))
                                .toList(),
                        plan.by())
                .chain(() -> Multi.createFrom()
                        .iterable(news.corrected())
                        .onItem()
                        .transformToUniAndConcatenate(update -> entries.correct(
                                link.incidentId,
                                place(plan, update),
                                new SourceEdit(
                                        update.text(),
                                        "Changed in " + plan.options().system() + ".",
                                        null,
                                        false),
                                plan.by()))
                        .onItem()
                        .ignoreAsUni());
    }

    private static ImportedFrom place(ImportPlan plan, SourceRecord.Update update) {
        return new ImportedFrom(plan.options().system(), update.id(), null);
    }
}
