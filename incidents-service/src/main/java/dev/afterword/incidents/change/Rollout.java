package dev.afterword.incidents.change;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The two dimensions of a rollout: which users have it, and which features they have.
 *
 * @param share part of the users who have it, from 0 to 1, or null
 * @param users who they are, such as the name of a canary group, or null
 * @param features keys of the features that it is about
 * @param iteration name of the set of features, or null
 */
@Schema(name = "Rollout")
public record Rollout(
        @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 5) @Schema(examples = "0.05")
                BigDecimal share,
        @Size(max = 300) @Schema(examples = "Staff and 5 % of customers in the EU") String users,
        @Size(max = 50) @Schema(examples = "[\"one-click\"]") List<@NotBlank @Size(max = 100) String> features,
        @Size(max = 200) @Schema(examples = "2026-10") String iteration) {

    static final Rollout NONE = new Rollout(null, null, null, null);

    public Rollout {
        features = features == null ? List.of() : features.stream().distinct().toList();
    }
}
