package dev.afterword.incidents.incident;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a person does with incidents in a few words, from wherever they say them; under their rights, as over HTTP. */
@ApplicationScoped
public class IncidentBriefService {

    private final IncidentService incidents;
    private final IncidentAccessService access;
    private final TransitionService transitions;

    IncidentBriefService(IncidentService incidents, IncidentAccessService access, TransitionService transitions) {
        this.incidents = incidents;
        this.access = access;
        this.transitions = transitions;
    }

    /** Declares an incident of which no more is known than its title, a summary and how bad it is. */
    public Uni<IncidentBrief> declare(
            String title, String summary, Severity severity, boolean restricted, IdempotencyKey key) {
        var request = new DeclareIncidentRequest(
                title,
                summary,
                severity,
                null,
                null,
                null,
                null,
                restricted ? Visibility.RESTRICTED : Visibility.ORGANISATION,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return incidents.declare(request, key).map(IncidentBrief::of);
    }

    /** One incident that the caller may see; 404 for any other. */
    public Uni<IncidentBrief> read(ResourceId id) {
        return incidents.read(id).map(IncidentBrief::of);
    }

    /** Those that are not over, the latest first. */
    public Uni<List<IncidentBrief>> open(int limit) {
        var query = new IncidentQuery();
        query.status = List.of(
                IncidentStatus.TRIAGE,
                IncidentStatus.INVESTIGATING,
                IncidentStatus.IDENTIFIED,
                IncidentStatus.MITIGATED);
        return incidents
                .list(query, PageQuery.of(limit, null))
                .map(page -> page.items().stream().map(IncidentBrief::of).toList());
    }

    /** Changes the status. */
    public Uni<IncidentBrief> move(ResourceId id, IncidentStatus to, String reason, IdempotencyKey key) {
        return transitions
                .move(id, new TransitionRequest(to, reason, null, null), null, key)
                .map(IncidentBrief::of);
    }

    /** Sets how bad it is, unless somebody changes the incident meanwhile. */
    public Uni<IncidentBrief> rate(ResourceId id, Severity severity, String reason) {
        return incidents
                .read(id)
                .chain(now -> incidents.edit(id, ETags.of(now.version()), rating(severity, reason)))
                .map(IncidentBrief::of);
    }

    /** Locks one that the caller may see until the end of their transaction; 404 for any other. */
    public Uni<Void> lock(ResourceId id) {
        return access.lockEntity(id).replaceWithVoid();
    }

    /** Sets how bad it is in the caller's transaction, whatever others have changed before. */
    public Uni<IncidentBrief> rateLocked(ResourceId id, Severity severity, String reason) {
        return access.lockEntity(id)
                .chain(now -> incidents.edit(id, ETags.of(now.version), rating(severity, reason)))
                .map(IncidentBrief::of);
    }

    private static ObjectNode rating(Severity severity, String reason) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("severity", severity.name())
                .put("severityReason", reason);
    }
}
