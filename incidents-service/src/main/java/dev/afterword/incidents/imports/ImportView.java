package dev.afterword.incidents.imports;

import dev.afterword.incidents.incident.Visibility;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.sourcefile.SourceFormat;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import and how far it is.
 *
 * @param id id
 * @param system system that the records come from
 * @param format how the file is written
 * @param fileName name to show, or null
 * @param dryRun whether only the report is wanted
 * @param visibility of new incidents and of the import itself
 * @param state how far it is
 * @param problem why it failed, or null
 * @param uploadedBytes bytes of the file that are here; 0 once its records are kept
 * @param counts what came of its records
 * @param allowedTransitions where people may move it now
 * @param createdBy who began it
 * @param createdAt when it was begun
 * @param startedAt when the work began, or null
 * @param finishedAt when the work ended, or null
 */
@Schema(name = "Import")
record ImportView(
        UUID id,
        @Schema(examples = "status.example.com") String system,
        SourceFormat format,
        String fileName,
        boolean dryRun,
        Visibility visibility,
        ImportState state,
        String problem,
        long uploadedBytes,
        Counts counts,
        List<ImportState> allowedTransitions,
        PersonRef createdBy,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt) {

    /**
     * Numbers of records, without those of incidents that the reader may not see.
     *
     * @param total all of the file; 0 until it is cut into records
     * @param done looked at
     * @param created new incidents
     * @param updated incidents that followed the source
     * @param unchanged already here and the same
     * @param kept already here, with the difference only where people have edited
     * @param refused unreadable
     * @param flagged taken with something left out or assumed
     */
    @Schema(name = "ImportCounts")
    record Counts(
            long total, long done, long created, long updated, long unchanged, long kept, long refused, long flagged) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);
    }
}
