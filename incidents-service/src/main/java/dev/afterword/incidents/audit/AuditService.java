package dev.afterword.incidents.audit;

import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes down what others must be able to look into. */
@ApplicationScoped
public class AuditService {

    private final AuditRepository entries;

    AuditService(AuditRepository entries) {
        this.entries = entries;
    }

    /** Writes an entry: in the transaction of what was done, or in one of its own where nothing was done. */
    @WithTransaction
    public Uni<Void> write(AuditEntryView entry) {
        return entries.append(entry);
    }

    Uni<Page<AuditEntryView>> page(AuditQuery query, PageQuery page) {
        return entries.page(query, page);
    }
}
