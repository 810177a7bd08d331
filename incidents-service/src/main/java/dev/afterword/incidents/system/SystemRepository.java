package dev.afterword.incidents.system;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Keeps systems. */
@ApplicationScoped
class SystemRepository implements PanacheRepositoryBase<SystemEntry, String> {

    Uni<List<SystemEntry>> after(String key, int limit) {
        return find("key > ?1 order by key", key).page(0, limit).list();
    }

    Uni<List<String>> keysAmong(Collection<String> keys) {
        return find("select s.key from SystemEntry s where s.key in ?1", keys)
                .project(String.class)
                .list();
    }
}
