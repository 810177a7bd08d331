package dev.afterword.incidents.incident.field;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Keeps the definitions of custom fields. */
@ApplicationScoped
class FieldRepository implements PanacheRepositoryBase<FieldDefinition, String> {

    Uni<List<FieldDefinition>> all() {
        return list("order by name, key");
    }

    Uni<List<FieldDefinition>> withKeys(Collection<String> keys) {
        return list("key in ?1", keys);
    }
}
