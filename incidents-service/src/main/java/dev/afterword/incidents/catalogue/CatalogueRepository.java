package dev.afterword.incidents.catalogue;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;

/** Keeps the catalogue. */
@ApplicationScoped
class CatalogueRepository implements PanacheRepositoryBase<ServiceEntry, String> {

    private final Pool pool;

    CatalogueRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<ServiceView>> list(ServiceList list) {
        return pool.preparedQuery(list.sql()).execute(list.values()).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(ServiceList::view)
                .toList());
    }

    Uni<List<String>> keysAmong(Collection<String> keys) {
        return find("select s.key from ServiceEntry s where s.key in ?1", keys)
                .project(String.class)
                .list();
    }
}
