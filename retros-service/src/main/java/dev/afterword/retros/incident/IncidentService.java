package dev.afterword.retros.incident;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.retros.policy.PolicyFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps what is known of incidents; always part of the caller's transaction. */
@ApplicationScoped
public class IncidentService {
    private static final Set<String> FOR_EVERY_READER = Set.of("CUSTOMER", "PUBLIC", "ORGANISATION");
    private static final String FOR_RESPONDERS = "RESPONDERS";

    private final IncidentRepository incidents;
    private final StoryRepository stories;
    private final FactsBesideRepository beside;

    IncidentService(IncidentRepository incidents, StoryRepository stories, FactsBesideRepository beside) {
        this.incidents = incidents;
        this.stories = stories;
        this.beside = beside;
    }

    /**
     * Learns the news and gives the newest facts, which may be newer than the news. A record that was taken over from
     * another system stays one, whatever is told of it later.
     */
    public Uni<IncidentFacts> learn(IncidentFacts news, long sequence, boolean imported) {
        return incidents
                .lock(news.id())
                .map(known -> known == null ? null : known.learn(news, sequence))
                .onItem()
                .ifNull()
                .switchTo(() -> incidents.persist(new KnownIncident(news, sequence)))
                .invoke(known -> known.takenOver(imported))
                .map(KnownIncident::facts);
    }

    public Uni<Void> record(UUID incidentId, TimelineEntryView entry) {
        return stories.add(incidentId, entry);
    }

    /** What an entry says now takes the place of what it said, or of nothing where that was never heard. */
    public Uni<Void> correct(UUID incidentId, TimelineEntryView entry) {
        return stories.correct(incidentId, entry);
    }

    public Uni<Void> record(UUID incidentId, RoleChange change, long sequence) {
        return stories.change(incidentId, change, sequence);
    }

    public Uni<Void> record(UUID incidentId, ToldRole told, long sequence) {
        return stories.tell(incidentId, told, sequence);
    }

    public Uni<Void> record(UUID incidentId, BudgetShare share, long sequence) {
        return beside.record(incidentId, share, sequence);
    }

    public Uni<Void> record(UUID incidentId, Noticed noticed, long sequence) {
        return beside.record(incidentId, noticed, sequence);
    }

    /** What the policy looks at; part of the caller's session. */
    public Uni<PolicyFacts> policyFacts(IncidentFacts facts) {
        return beside.of(facts.id()).map(facts::forPolicy);
    }

    /** Every incident with what the policy looks at, by one statement; part of the caller's transaction. */
    public Uni<PastIncidents> past() {
        return beside.all();
    }

    /** The incident, if a reader with these principals may see it; else the same problem as for one that is not there. */
    public Uni<IncidentFacts> lockVisible(ResourceId id, String given, Set<String> principals) {
        return incidents
                .lock(id)
                .map(known -> known == null || !known.facts().isVisibleTo(principals) ? null : known.facts())
                .onItem()
                .ifNull()
                .failWith(() -> CommonProblems.notFound("incident", given));
    }

    public Uni<IncidentFacts> facts(UUID incidentId) {
        return incidents.findById(incidentId).map(KnownIncident::facts);
    }

    /** The whole story of an incident whose facts are at hand. */
    public Uni<IncidentStory> story(IncidentFacts facts) {
        return stories.roles(facts.id())
                .chain(roles -> stories.entries(facts.id()).map(entries -> new IncidentStory(facts, roles, entries)));
    }

    /** Names of those who took part; part of the caller's session. */
    public Uni<List<String>> participants(UUID incidentId) {
        return stories.participants(incidentId);
    }

    /** The same where a reader with these principals may see the incident; nobody, where not or where there is none. */
    public Uni<List<String>> participants(UUID incidentId, Set<String> principals) {
        return incidents
                .findById(incidentId)
                .chain(known -> known == null || !known.facts().isVisibleTo(principals)
                        ? Uni.createFrom().item(List.of())
                        : participants(incidentId));
    }

    /** The timeline as one person may see it: private entries only by their author, responders' by those with a role. */
    public Uni<List<TimelineEntryView>> timeline(UUID incidentId, String personId) {
        return stories.roles(incidentId)
                .map(roles -> roles.stream().anyMatch(held -> held.person().id().equals(personId)))
                .chain(responder -> stories.entries(incidentId).map(entries -> entries.stream()
                        .filter(entry -> isReadableBy(personId, responder, entry))
                        .toList()));
    }

    private static boolean isReadableBy(String personId, boolean responder, TimelineEntryView entry) {
        return FOR_EVERY_READER.contains(entry.audience())
                || (responder && FOR_RESPONDERS.equals(entry.audience()))
                || (entry.actor() != null && entry.actor().id().equals(personId));
    }
}
