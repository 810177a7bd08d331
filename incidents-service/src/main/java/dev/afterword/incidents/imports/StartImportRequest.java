package dev.afterword.incidents.imports;

import dev.afterword.incidents.incident.Visibility;
import dev.afterword.incidents.sourcefile.MappingRequest;
import dev.afterword.incidents.sourcefile.SourceFormat;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import to begin: with the file in it, or to upload the file to in parts.
 *
 * @param format how the file is written
 * @param system name of the system that the records come from; with a record's id there it tells which incident it is
 * @param fileName name to show, optional
 * @param dryRun whether only the report is wanted; false unless told
 * @param addServices whether services that the catalogue does not know are added to it, else they are left out and flagged;
 *     true unless told, but false for a RESTRICTED import, since everybody reads the catalogue
 * @param visibility of new incidents and of the import itself, ORGANISATION unless told
 * @param teams names of teams that are named on new incidents, and so see restricted ones
 * @param mapping how records are understood, optional
 * @param content the file, if it has less than 3,000,000 characters; the import is queued at once
 */
@RegisterForReflection
@Schema(name = "StartImport")
record StartImportRequest(
        @NotNull @Schema(examples = "JSONL") SourceFormat format,
        @NotBlank @Size(max = 100) @Schema(examples = "status.example.com") String system,
        @Size(max = 200) @Schema(examples = "incidents.jsonl") String fileName,
        @Schema(defaultValue = "false") Boolean dryRun,
        @Schema(examples = "true") Boolean addServices,
        @Schema(defaultValue = "ORGANISATION") Visibility visibility,
        @Size(max = 50) @Schema(examples = "[\"payments\"]") List<@NotBlank @Size(max = 100) String> teams,
        @Valid MappingRequest mapping,
        @Size(min = 1, max = 3_000_000) String content) {

    StartImportRequest {
        system = system == null ? null : system.strip();
        dryRun = dryRun != null && dryRun;
        visibility = visibility == null ? Visibility.ORGANISATION : visibility;
        addServices = addServices == null ? visibility == Visibility.ORGANISATION : addServices;
        teams = teams == null ? List.of() : teams.stream().distinct().sorted().toList();
        mapping = mapping == null ? MappingRequest.DEFAULT : mapping;
    }

    /** What is kept of it: all but the file. */
    StartImportRequest withoutContent() {
        return new StartImportRequest(format, system, fileName, dryRun, addServices, visibility, teams, mapping, null);
    }
}
