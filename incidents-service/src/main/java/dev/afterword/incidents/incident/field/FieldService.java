package dev.afterword.incidents.incident.field;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.audit.AuditKind;
import dev.afterword.incidents.audit.AuditService;
import dev.afterword.incidents.incident.IncidentType;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.MergePatch;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks after custom fields and checks what incidents answer to them. */
@ApplicationScoped
public class FieldService {

    private final FieldRepository definitions;
    private final AuditService audit;
    private final IdempotentRequests idempotent;
    private final MergePatch mergePatch;
    private final Clock clock;

    FieldService(
            FieldRepository definitions,
            AuditService audit,
            IdempotentRequests idempotent,
            MergePatch mergePatch,
            Clock clock) {
        this.definitions = definitions;
        this.audit = audit;
        this.idempotent = idempotent;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    /**
     * Fails with a 400 that names each value that is new and does not fit its definition. What an incident has already is
     * never looked at, so a definition can change without making old incidents wrong. Runs in the caller's session.
     */
    public Uni<Void> requireValid(IncidentType type, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        var changed = new TreeMap<>(after);
        changed.entrySet().removeIf(value -> value.getValue().equals(before.get(value.getKey())));
        if (changed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return definitions
                .withKeys(changed.keySet())
                .invoke(found -> FieldProblems.requireNone(refused(type, changed, found)))
                .replaceWithVoid();
    }

    private static Map<String, String> refused(
            IncidentType type, Map<String, JsonNode> values, List<FieldDefinition> found) {
        var definitions = found.stream().collect(Collectors.toMap(FieldDefinition::key, Function.identity()));
        var refused = new TreeMap<String, String>();
        values.forEach((key, value) -> {
            var definition = definitions.get(key);
            if (definition == null) {
                refused.put(key, "no such field");
            } else {
                definition.refuses(value, type).ifPresent(rule -> refused.put(key, rule));
            }
        });
        return refused;
    }

    @WithSession
    Uni<List<FieldView>> list() {
        return definitions
                .all()
                .map(found -> found.stream().map(FieldDefinition::view).toList());
    }

    @WithSession
    Uni<FieldView> read(String key) {
        return definitions
                .findById(key)
                .onItem()
                .ifNull()
                .failWith(() -> FieldProblems.notFound(key))
                .map(FieldDefinition::view);
    }

    @WithTransaction
    Uni<FieldView> add(AddFieldRequest request, IdempotencyKey key) {
        return idempotent.once(key, FieldView.class, () -> definitions
                .findById(request.key())
                .onItem()
                .ifNotNull()
                .failWith(() -> FieldProblems.exists(request.key()))
                .chain(() -> definitions.persistAndFlush(new FieldDefinition(request, clock.instant())))
                .call(() -> audit.deed(AuditKind.FIELD_ADDED, request.key(), null))
                .map(FieldDefinition::view));
    }

    @WithTransaction
    Uni<FieldView> edit(String key, String ifMatch, JsonNode patch) {
        ETags.required(ifMatch);
        return definitions
                .findById(key, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> FieldProblems.notFound(key))
                .invoke(field -> ETags.check(ifMatch, field.version()))
                .invoke(field ->
                        field.edit(mergePatch.apply(field.details(), patch, EditFieldRequest.class), clock.instant()))
                .call(definitions::flush)
                .call(() -> audit.deed(AuditKind.FIELD_CHANGED, key, null))
                .map(FieldDefinition::view);
    }
}
