package dev.afterword.incidents.catalogue;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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

    /** Services with one of these names, or with the key that would be made of it. */
    Uni<List<ServiceEntry>> namedLike(Collection<String> names) {
        return list(
                "key in ?1 or lower(name) in ?2",
                names.stream().map(CatalogueRepository::keyOf).toList(),
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }

    /** The key that a name gives: lower case, anything but letters and digits a dash; empty where nothing is left. */
    static String keyOf(String name) {
        var key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._]+", "-").replaceAll("^[^a-z0-9]+|-+$", "");
        return key.length() > 60 ? key.substring(0, 60) : key;
    }

    /** In one batch; Panache would start one operation for each. */
    Uni<Void> keep(List<ServiceEntry> added) {
        return added.isEmpty()
                ? Uni.createFrom().voidItem()
                : getSession().chain(session -> session.persistAll(added.toArray()));
    }

    Uni<List<String>> keysAmong(Collection<String> keys) {
        return find("select s.key from ServiceEntry s where s.key in ?1", keys)
                .project(String.class)
                .list();
    }
}
