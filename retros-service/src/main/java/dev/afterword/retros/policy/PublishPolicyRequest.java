package dev.afterword.retros.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new version of the policy. */
@Schema(
        examples =
                """
                {"mode": "TAILORED", "note": "Payments always get one", "rules": [
                  {"name": "Payments", "when": {"services": ["payments"]}, "requirement": "REQUIRED", "depth": "STANDARD",
                   "dueIn": {"n": 5, "unit": "BUSINESS_DAYS"}},
                  {"name": "Everything else", "requirement": "OPTIONAL", "depth": "LIGHT"}]}""")
record PublishPolicyRequest(
        @NotNull PolicyMode mode,
        @Size(max = 1000) String note,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid PolicyRule> rules) {}
