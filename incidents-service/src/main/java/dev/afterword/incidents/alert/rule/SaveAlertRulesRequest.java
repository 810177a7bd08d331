package dev.afterword.incidents.alert.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rules as they are to be from now on.
 *
 * @param rules all of them, in their order
 * @param comment why they are changed, optional
 */
record SaveAlertRulesRequest(
        @NotNull @Size(max = 200) List<@NotNull @Valid AlertRule> rules,
        @Schema(examples = "Payments opens incidents by itself now") @Size(max = 500) String comment) {}
