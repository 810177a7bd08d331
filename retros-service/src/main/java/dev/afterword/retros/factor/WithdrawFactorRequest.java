package dev.afterword.retros.factor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A factor turned out not to hold. */
@Schema(examples = "{\"reason\": \"The deploy came after the first failing request\"}")
record WithdrawFactorRequest(@NotBlank @Size(max = 2000) String reason) {}
