package dev.afterword.incidents.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a record: PENDING not yet looked at; CREATED, UPDATED, UNCHANGED as the words say; KEPT where the source
 * changed only what people have edited here, which stays; REFUSED with a reason. In a dry run: what would come of it. What
 * other people imported and the importer may not see counts as not imported.
 */
@Schema(name = "ImportRowOutcome")
enum RowOutcome {
    PENDING,
    CREATED,
    UPDATED,
    UNCHANGED,
    KEPT,
    REFUSED
}
