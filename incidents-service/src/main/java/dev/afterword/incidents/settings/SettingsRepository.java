package dev.afterword.incidents.settings;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps every version of the settings. */
@ApplicationScoped
class SettingsRepository implements PanacheRepositoryBase<IncidentSettings, Long> {

    /** Writers wait for each other, or two could make the same next version. */
    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtext('incident.settings'))) held";

    Uni<IncidentSettings> latest() {
        return find("order by version desc").firstResult();
    }

    Uni<IncidentSettings> lockLatest() {
        return getSession()
                .chain(session -> session.createNativeQuery(LOCK, Integer.class).getSingleResult())
                .chain(this::latest);
    }

    Uni<List<IncidentSettings>> newestFirst(int limit) {
        return find("order by version desc").page(0, limit).list();
    }
}
