package dev.afterword.incidents.chat.slackimport;

import dev.afterword.incidents.chat.slackfile.MessageChoice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an import is to go.
 *
 * @param to READING once all parts are uploaded, or to read again; IMPORTING once the report is good; or CANCELED
 * @param choice another choice to read by; the present one unless told, and only on the way to READING
 */
@Schema(name = "MoveSlackImport")
record MoveSlackImportRequest(
        @NotNull @Schema(examples = "READING") SlackImportState to, @Valid MessageChoice choice) {}
