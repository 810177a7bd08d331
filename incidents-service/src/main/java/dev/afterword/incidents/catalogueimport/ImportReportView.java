package dev.afterword.incidents.catalogueimport;

import dev.afterword.incidents.catalogue.ImportOutcome;
import dev.afterword.incidents.catalogue.ImportOutcome.Result;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the import of a file did, or would do.
 *
 * @param dryRun whether nothing was kept
 * @param created how many records are new
 * @param changed how many records changed
 * @param unchanged how many records were so already
 * @param skipped how many entities were left out
 * @param entities each entity, in the order of the file
 */
@Schema(name = "ImportReport")
record ImportReportView(
        boolean dryRun, long created, long changed, long unchanged, long skipped, List<ImportedEntityView> entities) {

    static ImportReportView of(boolean dryRun, List<ImportedEntityView> entities) {
        return new ImportReportView(
                dryRun,
                count(entities, Result.CREATED),
                count(entities, Result.CHANGED),
                count(entities, Result.UNCHANGED),
                count(entities, Result.SKIPPED),
                entities);
    }

    private static long count(List<ImportedEntityView> entities, ImportOutcome.Result result) {
        return entities.stream().filter(entity -> entity.result() == result).count();
    }
}
