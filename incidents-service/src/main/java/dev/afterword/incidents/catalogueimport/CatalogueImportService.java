package dev.afterword.incidents.catalogueimport;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.catalogue.ImportOutcome;
import dev.afterword.incidents.catalogueimport.ImportItem.Target;
import dev.afterword.incidents.system.SystemService;
import dev.afterword.restkit.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads a catalogue file and brings the catalogue in step with it, in one transaction. */
@ApplicationScoped
class CatalogueImportService {

    /** A file for a thousand services has a quarter of it. */
    private static final int MAX_BYTES = 1_048_576;

    private static final int MAX_ENTITIES = 2_000;

    private final CatalogueService catalogue;
    private final SystemService systems;
    private final ObjectMapper json;

    CatalogueImportService(CatalogueService catalogue, SystemService systems, ObjectMapper json) {
        this.catalogue = catalogue;
        this.systems = systems;
        this.json = json;
    }

    @WithTransaction
    Uni<ImportReportView> run(byte[] file, boolean isJson, boolean dryRun) {
        var entities = Entities.of(documents(text(file), isJson));
        var views = new HashMap<ImportItem, ImportedEntityView>();
        return eachSystem(entities, dryRun, views)
                .chain(() -> eachService(entities, dryRun, views))
                .map(done -> ImportReportView.of(
                        dryRun,
                        entities.stream()
                                .map(entity -> views.computeIfAbsent(entity, CatalogueImportService::unstored))
                                .toList()));
    }

    private List<EntityDocument> documents(String text, boolean isJson) {
        var documents = isJson ? JsonDocuments.read(text, json) : YamlDocuments.read(text);
        if (documents.isEmpty()) {
            throw CatalogueImportProblems.unreadable("holds no entity");
        }
        if (documents.size() > MAX_ENTITIES) {
            throw CatalogueImportProblems.unreadable("holds more than " + MAX_ENTITIES + " entities");
        }
        return documents;
    }

    private static String text(byte[] file) {
        if (file == null || file.length == 0) {
            throw CatalogueImportProblems.unreadable("holds no entity");
        }
        if (file.length > MAX_BYTES) {
            throw CatalogueImportProblems.unreadable("must not be larger than 1 MiB");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw CatalogueImportProblems.unreadable("must be text in UTF-8");
        }
    }

    private static ImportedEntityView unstored(ImportItem entity) {
        return entity.view(
                entity.becomes(Target.REFERENCE) ? ImportOutcome.reference() : ImportOutcome.skipped(entity.problem()));
    }

    private Uni<List<ImportOutcome>> eachSystem(
            List<ImportItem> entities, boolean dryRun, Map<ImportItem, ImportedEntityView> views) {
        return each(entities, Target.SYSTEM, entity -> systems.imported(entity.key(), entity.patch(), dryRun)
                .map(CatalogueImportService::outcome)
                .onFailure(ProblemException.class)
                .recoverWithItem(CatalogueImportService::skipped)
                .invoke(outcome -> views.put(entity, entity.view(outcome))));
    }

    private static ImportOutcome outcome(SystemService.Imported imported) {
        return imported.isNew() ? ImportOutcome.created() : ImportOutcome.changed(imported.changed());
    }

    private static ImportOutcome skipped(Throwable problem) {
        return ImportOutcome.skipped(Entities.reason((ProblemException) problem));
    }

    private Uni<List<ImportOutcome>> eachService(
            List<ImportItem> entities, boolean dryRun, Map<ImportItem, ImportedEntityView> views) {
        var named = References.of(entities);
        return systems.keysAmong(named.systems()).chain(knownSystems -> catalogue
                .keysAmong(named.services())
                .map(knownServices -> new References(
                        with(knownSystems, stored(entities, Target.SYSTEM, views)),
                        with(knownServices, keys(entities, Target.SERVICE))))
                .chain(known -> each(entities, Target.SERVICE, entity -> {
                    var resolved = known.resolve(entity);
                    return catalogue
                            .imported(entity.key(), resolved.patch(), dryRun)
                            .onFailure(ProblemException.class)
                            .recoverWithItem(CatalogueImportService::skipped)
                            .invoke(outcome -> views.put(entity, resolved.view(outcome)));
                })));
    }

    /** Systems of the file that are kept, or would be. */
    private static Set<String> stored(
            List<ImportItem> entities, Target target, Map<ImportItem, ImportedEntityView> views) {
        var stored = new HashSet<String>();
        entities.stream()
                .filter(entity -> entity.becomes(target))
                .filter(entity -> views.get(entity).result() != ImportOutcome.Result.SKIPPED)
                .forEach(entity -> stored.add(entity.key()));
        return stored;
    }

    private static Set<String> keys(List<ImportItem> entities, Target target) {
        var keys = new HashSet<String>();
        entities.stream().filter(entity -> entity.becomes(target)).forEach(entity -> keys.add(entity.key()));
        return keys;
    }

    private static Set<String> with(List<String> some, Set<String> others) {
        var all = new HashSet<>(others);
        all.addAll(some);
        return all;
    }

    private static Uni<List<ImportOutcome>> each(
            List<ImportItem> entities, Target target, Function<ImportItem, Uni<ImportOutcome>> effect) {
        return Multi.createFrom()
                .iterable(entities)
                .select()
                .where(entity -> entity.becomes(target))
                .onItem()
                .transformToUniAndConcatenate(effect::apply)
                .collect()
                .asList();
    }
}
