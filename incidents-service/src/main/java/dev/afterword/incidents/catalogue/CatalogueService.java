package dev.afterword.incidents.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.system.SystemService;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks after the catalogue of services. */
@ApplicationScoped
public class CatalogueService {

    private final CatalogueRepository services;
    private final SystemService systems;
    private final IdempotentRequests idempotent;
    private final MergePatch mergePatch;
    private final ObjectMapper json;
    private final Clock clock;

    CatalogueService(
            CatalogueRepository services,
            SystemService systems,
            IdempotentRequests idempotent,
            MergePatch mergePatch,
            ObjectMapper json,
            Clock clock) {
        this.services = services;
        this.systems = systems;
        this.idempotent = idempotent;
        this.mergePatch = mergePatch;
        this.json = json;
        this.clock = clock;
    }

    /** Fails with a 400 that names the field unless all keys are in the catalogue. Runs in the caller's session. */
    public Uni<Void> requireKnown(Collection<String> keys, String pointer) {
        return keysAmong(keys).invoke(found -> requireAll(keys, found, pointer)).replaceWithVoid();
    }

    /** Those of the keys that are in the catalogue. Runs in the caller's session. */
    public Uni<List<String>> keysAmong(Collection<String> keys) {
        return keys.isEmpty() ? Uni.createFrom().item(List.of()) : services.keysAmong(keys);
    }

    /**
     * Adds or changes a service as a file says, or only tells what that would do. What the file does not say stays.
     * Whoever calls has seen to it that the system and the services that the patch names are known.
     */
    public Uni<ImportOutcome> imported(String key, JsonNode patch, boolean dryRun) {
        return services.findById(key).chain(service -> imported(service, key, patch, dryRun));
    }

    private Uni<ImportOutcome> imported(ServiceEntry service, String key, JsonNode patch, boolean dryRun) {
        if (service != null && service.isRetired()) {
            return Uni.createFrom().item(ImportOutcome.skipped("the service is retired: bring it back first"));
        }
        var before = service == null ? EditServiceRequest.named(key) : service.details();
        var after = mergePatch.apply(before, patch, EditServiceRequest.class);
        if (service != null) {
            var changed = changed(before, after);
            if (!dryRun && !changed.isEmpty()) {
                service.edit(after, clock.instant());
            }
            return Uni.createFrom().item(ImportOutcome.changed(changed));
        }
        return dryRun
                ? Uni.createFrom().item(ImportOutcome.created())
                : services.persist(new ServiceEntry(key, after, clock.instant()))
                        .replaceWith(ImportOutcome.created());
    }

    private List<String> changed(EditServiceRequest before, EditServiceRequest after) {
        JsonNode old = json.valueToTree(before);
        JsonNode now = json.valueToTree(after);
        return now.properties().stream()
                .filter(member -> !member.getValue().equals(old.get(member.getKey())))
                .map(member -> member.getKey())
                .toList();
    }

    /** Those of the keys that are not in the catalogue. Runs in the caller's session. */
    public Uni<Set<String>> unknownAmong(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return services.keysAmong(keys)
                .map(found -> keys.stream().filter(key -> !found.contains(key)).collect(Collectors.toSet()));
    }

    /** Those of the keys that are in the catalogue, in their order. Runs in the caller's session. */
    public Uni<List<String>> known(List<String> keys) {
        if (keys.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return services.keysAmong(keys)
                .map(found -> keys.stream().filter(found::contains).toList());
    }

    /** What is to become of names that the catalogue does not know. */
    public enum UnknownName {
        /** They are absent from the answer. */
        LEFT_OUT,
        /** They have the key that adding them would give. */
        FORESEEN,
        /** They are added. */
        ADDED
    }

    /**
     * Keys of services that another system names: each name, or key, that the catalogue knows, with its key. A name of which
     * no key can be made is absent from the answer. Runs in the caller's session.
     */
    public Uni<Map<String, String>> keysOf(Collection<String> names, UnknownName unknown) {
        if (names.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return services.namedLike(names).chain(known -> {
            var keys = new LinkedHashMap<String, String>();
            var added = new ArrayList<ServiceEntry>();
            for (var name : names) {
                var found =
                        known.stream().filter(service -> service.isCalled(name)).findFirst();
                if (found.isPresent()) {
                    keys.put(name, found.get().view().key());
                } else if (unknown != UnknownName.LEFT_OUT
                        && !CatalogueRepository.keyOf(name).isEmpty()) {
                    var key = CatalogueRepository.keyOf(name);
                    if (!keys.containsValue(key)) {
                        added.add(new ServiceEntry(key, EditServiceRequest.named(name), clock.instant()));
                    }
                    keys.put(name, key);
                }
            }
            return services.keep(unknown == UnknownName.ADDED ? added : List.of())
                    .replaceWith(keys);
        });
    }

    @WithTransaction
    Uni<ServiceView> add(AddServiceRequest request, IdempotencyKey key) {
        var details = request.details();
        return idempotent.once(key, ServiceView.class, () -> services.findById(request.key())
                .onItem()
                .ifNotNull()
                .failWith(() -> CatalogueProblems.serviceExists(request.key()))
                .chain(() -> requireReferences(request.key(), details, List.of()))
                .chain(() -> services.persistAndFlush(new ServiceEntry(request.key(), details, clock.instant())))
                .map(ServiceEntry::view));
    }

    @WithTransaction
    Uni<ServiceView> edit(String key, String ifMatch, JsonNode patch) {
        ETags.required(ifMatch);
        return find(key)
                .invoke(service -> ETags.check(ifMatch, service.version()))
                .call(service -> edit(service, key, patch))
                .call(services::flush)
                .map(ServiceEntry::view);
    }

    private Uni<Void> edit(ServiceEntry service, String key, JsonNode patch) {
        var before = service.details();
        var after = mergePatch.apply(before, patch, EditServiceRequest.class);
        return after.equals(before)
                ? Uni.createFrom().voidItem()
                : requireReferences(key, after, before.dependsOn()).invoke(() -> service.edit(after, clock.instant()));
    }

    private Uni<Void> requireReferences(String key, EditServiceRequest details, List<String> knownBefore) {
        if (details.dependsOn().contains(key)) {
            throw CatalogueProblems.dependsOnItself();
        }
        var added = details.dependsOn().stream()
                .filter(other -> !knownBefore.contains(other))
                .toList();
        return systems.requireKnown(details.system(), "/system").chain(() -> requireKnown(added, "/dependsOn"));
    }

    @WithTransaction
    Uni<ServiceView> move(String key, String ifMatch, ServiceTransitionRequest request) {
        return find(key)
                .invoke(service -> {
                    if (ifMatch != null) {
                        ETags.check(ifMatch, service.version());
                    }
                })
                .invoke(service -> service.move(request, clock.instant()))
                .call(services::flush)
                .map(ServiceEntry::view);
    }

    @WithSession
    Uni<ServiceView> read(String key) {
        return find(key).map(ServiceEntry::view);
    }

    private Uni<ServiceEntry> find(String key) {
        return services.findById(key).onItem().ifNull().failWith(() -> CatalogueProblems.notFound(key));
    }

    Uni<Page<ServiceView>> list(ServiceQuery query, PageQuery page) {
        var after = page.cursor() == null ? "" : Cursor.decode(page.cursor(), 1).get(0);
        return services.list(ServiceList.of(query, after, page.limit()))
                .map(found -> Page.of(found, page.limit(), service -> Cursor.encode(service.key())));
    }

    private static void requireAll(Collection<String> keys, List<String> found, String pointer) {
        var missing = keys.stream().filter(key -> !found.contains(key)).toList();
        if (!missing.isEmpty()) {
            throw CommonProblems.badRequest(pointer, "no such service: " + String.join(", ", missing));
        }
    }
}
