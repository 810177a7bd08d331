package dev.afterword.incidents.audit;

import dev.afterword.incidents.people.PeopleService;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Writes down what others must be able to look into. */
@ApplicationScoped
public class AuditService {

    private final AuditRepository entries;
    private final CurrentUser user;
    private final Clock clock;

    AuditService(AuditRepository entries, CurrentUser user, Clock clock) {
        this.entries = entries;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Writes down what the caller does now to something other than an incident.
     *
     * @param kind what
     * @param subject name of what it is done to
     * @param reason why, or what has changed; null where the kind says it all
     */
    @WithTransaction
    public Uni<Void> deed(AuditKind kind, String subject, String reason) {
        return entries.append(deed(kind, null, null, subject, reason));
    }

    /** The same of an incident. */
    @WithTransaction
    public Uni<Void> deed(AuditKind kind, UUID incidentId, String incidentKey, String reason) {
        return entries.append(deed(kind, incidentId, incidentKey, incidentKey, reason));
    }

    private AuditEntryView deed(AuditKind kind, UUID incidentId, String incidentKey, String subject, String reason) {
        return new AuditEntryView(
                Ids.next(),
                clock.instant(),
                kind,
                PeopleService.refOf(user),
                incidentId,
                incidentKey,
                subject,
                reason,
                null);
    }

    /** Writes an entry: in the transaction of what was done, or in one of its own where nothing was done. */
    @WithTransaction
    public Uni<Void> write(AuditEntryView entry) {
        return entries.append(entry);
    }

    Uni<Page<AuditEntryView>> page(AuditQuery query, PageQuery page) {
        return entries.page(query, page, user.reader());
    }
}
