package dev.afterword.incidents.alert.inbox;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.alert.Acceptance;
import dev.afterword.incidents.alert.SuggestionService;
import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows alerts under the reader's rights, and takes the decisions of people. */
@ApplicationScoped
class AlertInboxService {

    private final AlertListRepository lists;
    private final SuggestionService suggestions;
    private final IncidentAccessService incidents;
    private final CatalogueService catalogue;
    private final IdempotentRequests idempotent;
    private final CurrentUser user;

    AlertInboxService(
            AlertListRepository lists,
            SuggestionService suggestions,
            IncidentAccessService incidents,
            CatalogueService catalogue,
            IdempotentRequests idempotent,
            CurrentUser user) {
        this.lists = lists;
        this.suggestions = suggestions;
        this.incidents = incidents;
        this.catalogue = catalogue;
        this.idempotent = idempotent;
        this.user = user;
    }

    Uni<Page<AlertView>> list(AlertQuery query, PageQuery page) {
        return lists.list(query, page, user.reader());
    }

    Uni<AlertView> read(UUID id) {
        return lists.read(id, user.reader())
                .map(found -> found.orElseThrow(() -> CommonProblems.notFound("alert", id.toString())));
    }

    Uni<Page<AlertView>> ofIncident(ResourceId incident, AlertQuery query, PageQuery page) {
        return incidents.visible(incident).chain(id -> lists.ofIncident(id, query, page, user.reader()));
    }

    /** Of one incident, or of all where it is null. */
    Uni<Page<SuggestionView>> suggestions(ResourceId incident, PageQuery page) {
        return incident == null
                ? lists.suggestions(null, page, user.reader())
                : incidents.visible(incident).chain(id -> lists.suggestions(id, page, user.reader()));
    }

    @WithTransaction
    Uni<AcceptedView> accept(UUID id, AcceptSuggestionRequest request, IdempotencyKey key) {
        var services = request.services() == null ? List.<String>of() : request.services();
        return idempotent.once(key, AcceptedView.class, () -> catalogue
                .requireKnown(services, "/services")
                .chain(() -> suggestions.accept(
                        id,
                        new Acceptance(
                                request.reopen(),
                                request.reason(),
                                request.incident() == null ? null : ResourceId.fromString(request.incident()),
                                request.title(),
                                request.severity(),
                                request.services())))
                .map(AcceptedView::new));
    }

    Uni<Void> dismiss(UUID id, DismissSuggestionRequest request) {
        return suggestions.dismiss(id, request.reason());
    }
}
