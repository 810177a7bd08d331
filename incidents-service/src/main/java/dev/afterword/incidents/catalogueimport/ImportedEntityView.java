package dev.afterword.incidents.catalogueimport;

import dev.afterword.incidents.catalogue.ImportOutcome;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one entity of a file.
 *
 * @param kind kind as the file calls it
 * @param key its key, or null where it has none
 * @param place where it stands: a line of YAML, a pointer into JSON
 * @param result CREATED, CHANGED, UNCHANGED, SKIPPED, or REFERENCE for one that only explains others
 * @param changed members that changed
 * @param reason why it was skipped, or null
 * @param notices what of it is not kept, and why
 */
@Schema(name = "ImportedEntity")
record ImportedEntityView(
        @Schema(examples = "Component") String kind,
        @Schema(examples = "checkout") String key,
        @Schema(examples = "line 12") String place,
        ImportOutcome.Result result,
        List<String> changed,
        String reason,
        List<String> notices) {}
