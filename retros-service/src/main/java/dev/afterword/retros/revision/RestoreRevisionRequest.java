package dev.afterword.retros.revision;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Brings texts of an earlier state back.
 *
 * @param sections keys of the sections to bring back; all where none is named
 */
@Schema(examples = "{\"sections\": [\"narrative\"]}")
record RestoreRevisionRequest(@Size(max = 20) List<String> sections) {}
