package dev.afterword.retros.retrospective;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The members of a patch as the API document shows them: each may be left out. */
@Schema(examples = "{\"ownerId\": \"00000000-0000-4000-8000-000000000004\"}")
record RetrospectivePatch(
        @Schema(minLength = 1, maxLength = 300) String title,
        @Schema(description = "Id of a known person; null for nobody", maxLength = 100) String ownerId,
        Instant dueAt) {}
