package dev.afterword.incidents.imports;

import dev.afterword.incidents.sourcefile.SourceRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/** Which record of which system an incident comes from, and what that record said when it was last imported. */
@Entity
@Table(name = "source_record")
class SourceLink {

    @Id
    UUID incidentId;

    String system;
    String sourceId;
    String url;
    UUID importId;
    Instant importedAt;

    @Column(columnDefinition = "text")
    String original;

    @Column(columnDefinition = "text")
    String baseline;

    @Column(columnDefinition = "text")
    String figures;

    String[] updateIds;

    protected SourceLink() {}

    SourceLink(UUID incidentId, String system, String sourceId) {
        this.incidentId = incidentId;
        this.system = system;
        this.sourceId = sourceId;
        this.updateIds = new String[0];
    }

    /** What the record says now, and which of its updates are in the story. */
    void remember(
            UUID by, Instant at, SourceRecord record, String asWritten, String baselineAsJson, String figuresAsJson) {
        url = record.url();
        importId = by;
        importedAt = at;
        original = asWritten;
        baseline = baselineAsJson;
        figures = figuresAsJson;
        updateIds = Stream.concat(
                        Arrays.stream(updateIds), record.updates().stream().map(SourceRecord.Update::id))
                .distinct()
                .toArray(String[]::new);
    }
}
