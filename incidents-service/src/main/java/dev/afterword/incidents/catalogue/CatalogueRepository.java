package dev.afterword.incidents.catalogue;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Keeps the catalogue. */
@ApplicationScoped
class CatalogueRepository implements PanacheRepositoryBase<ServiceEntry, String> {

    Uni<List<ServiceEntry>> after(String key, int limit) {
        return find("key > ?1 order by key", key).page(0, limit).list();
    }

    Uni<List<String>> keysAmong(Collection<String> keys) {
        return find("select s.key from ServiceEntry s where s.key in ?1", keys)
                .project(String.class)
                .list();
    }
}
