package dev.afterword.incidents.imports;

import dev.afterword.incidents.sourcefile.SourceRecord;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record of a file and what came of it.
 *
 * @param line line of a JSONL file, else place in the list, from 1
 * @param outcome what came of it
 * @param sourceId its id in the system it comes from, or null while nobody has looked
 * @param title its title, or null
 * @param reason why it was refused, or null
 * @param flags what could not be taken as it stands
 * @param changed fields of the incident that follow the source
 * @param kept fields that the source has changed and people here have, too: theirs stay
 * @param incidentId incident, or null where there is none that the reader may see
 * @param incidentKey its key, or null
 * @param original the record as it was in the file
 */
@Schema(name = "ImportRow")
record ImportRowView(
        int line,
        RowOutcome outcome,
        String sourceId,
        String title,
        String reason,
        List<SourceRecord.Flag> flags,
        List<String> changed,
        List<String> kept,
        UUID incidentId,
        @Schema(examples = "INC-42") String incidentKey,
        String original) {}
