package dev.afterword.incidents.chat.slackimport;

import dev.afterword.incidents.chat.slackfile.MessageChoice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import to begin; its file is uploaded in parts afterwards.
 *
 * @param fileName name to show, optional
 * @param choice which messages are wanted; can be changed until they are imported
 */
@Schema(name = "StartSlackImport")
record StartSlackImportRequest(
        @Size(max = 200) @Schema(examples = "example-export.zip") String fileName, @Valid MessageChoice choice) {

    StartSlackImportRequest {
        choice = choice == null ? MessageChoice.DEFAULT : choice;
    }
}
