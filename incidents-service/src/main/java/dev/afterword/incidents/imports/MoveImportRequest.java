package dev.afterword.incidents.imports;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an import is to go.
 *
 * @param to QUEUED once all parts are uploaded, or CANCELED
 */
@Schema(name = "MoveImport")
record MoveImportRequest(@NotNull @Schema(examples = "QUEUED") ImportState to) {}
