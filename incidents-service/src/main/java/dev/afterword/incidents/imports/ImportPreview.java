package dev.afterword.incidents.imports;

import dev.afterword.incidents.incident.ImportedIncident;
import dev.afterword.incidents.sourcefile.SourceRecord;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.HashMap;
import java.util.Map;

/**
 * What a dry run has foreseen of a record, for the next one of the file with the same id.
 *
 * @param present what the incident would say
 * @param base what the record said last
 * @param figures its published durations, as JSON
 * @param updates what its updates said last, by their ids
 */
@RegisterForReflection
record ImportPreview(ImportedIncident present, ImportedIncident base, String figures, Map<String, String> updates) {

    /** The same after another record, which leaves the incident so. */
    ImportPreview then(ImportedIncident after, ImportedIncident next, String nextFigures, SourceRecord record) {
        var all = new HashMap<>(updates);
        record.updates().forEach(update -> all.put(update.id(), update.text()));
        return new ImportPreview(after, next, nextFigures, all);
    }
}
