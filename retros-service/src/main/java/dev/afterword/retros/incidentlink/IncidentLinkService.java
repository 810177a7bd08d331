package dev.afterword.retros.incidentlink;

import dev.afterword.retros.incident.IncidentService;
import dev.afterword.retros.incident.RoleChange;
import dev.afterword.retros.retrospective.DraftService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;

/** Takes news of an incident: first into the projection, then to its retrospective. */
@ApplicationScoped
class IncidentLinkService {
    private final IncidentService incidents;
    private final DraftService drafts;

    IncidentLinkService(IncidentService incidents, DraftService drafts) {
        this.incidents = incidents;
        this.drafts = drafts;
    }

    /** Part of the transaction that records the event. */
    Uni<Void> apply(IncidentNews news) {
        return incidents
                .learn(news.facts(), news.sequence(), news.imported())
                .call(() -> recordEntry(news))
                .call(() -> recordRoles(news, news.roles().iterator()))
                .call(() -> news.toldRole() == null
                        ? Uni.createFrom().voidItem()
                        : incidents.record(news.facts().id(), news.toldRole(), news.sequence()))
                .call(() -> news.budget() == null
                        ? Uni.createFrom().voidItem()
                        : incidents.record(news.facts().id(), news.budget(), news.sequence()))
                .call(() -> news.noticed() == null
                        ? Uni.createFrom().voidItem()
                        : incidents.record(news.facts().id(), news.noticed(), news.sequence()))
                .chain(drafts::follow);
    }

    private Uni<Void> recordEntry(IncidentNews news) {
        if (news.entry() == null) {
            return Uni.createFrom().voidItem();
        }
        return news.corrects()
                ? incidents.correct(news.facts().id(), news.entry())
                : incidents.record(news.facts().id(), news.entry());
    }

    /** One after the other: a session does one thing at a time. */
    private Uni<Void> recordRoles(IncidentNews news, Iterator<RoleChange> changes) {
        return changes.hasNext()
                ? incidents
                        .record(news.facts().id(), changes.next(), news.sequence())
                        .chain(() -> recordRoles(news, changes))
                : Uni.createFrom().voidItem();
    }
}
