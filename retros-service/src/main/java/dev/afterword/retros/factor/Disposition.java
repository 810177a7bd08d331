package dev.afterword.retros.factor;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done about a factor, and why. */
@Schema(name = "FactorDisposition")
public record Disposition(
        @NotNull DispositionKind kind,
        @Schema(description = "Needed unless an action is taken") @Size(max = 2000) String reason) {}
