package dev.afterword.incidents.alert.rule;

import dev.afterword.incidents.alert.parse.AlertProvider;
import dev.afterword.incidents.alert.parse.AlertSeverity;
import dev.afterword.incidents.webhook.Wildcard;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which alerts a rule is for; whatever is left out is not asked for, so an empty condition is for all of them. Texts are
 * compared without regard to case, and {@code *} in them stands for anything.
 *
 * @param sources ids of alert sources, any of them
 * @param providers kinds of senders, any of them
 * @param severities how loud, any of them
 * @param services services, any of them
 * @param environments environments, any of them
 * @param title what the title is like
 * @param labels labels, all of them
 */
@RegisterForReflection
@Schema(name = "AlertCondition")
record AlertCondition(
        @Size(max = 50) List<@NotNull UUID> sources,
        @Size(max = 9) List<@NotNull AlertProvider> providers,
        @Size(max = 5) List<@NotNull AlertSeverity> severities,
        @Schema(examples = "[\"checkout\"]") @Size(max = 50) List<@NotBlank @Size(max = 100) String> services,
        @Schema(examples = "[\"prod*\"]") @Size(max = 20) List<@NotBlank @Size(max = 100) String> environments,
        @Schema(examples = "*error rate*") @Size(min = 1, max = 200) String title,
        @Schema(examples = "{\"team\":\"payments\"}") @Size(max = 20)
                Map<@NotBlank @Size(max = 100) String, @NotNull @Size(max = 500) String> labels) {

    static final AlertCondition ALL = new AlertCondition(null, null, null, null, null, null, null);

    AlertCondition {
        sources = sources == null ? List.of() : sources;
        providers = providers == null ? List.of() : providers;
        severities = severities == null ? List.of() : severities;
        services = services == null ? List.of() : services;
        environments = environments == null ? List.of() : environments;
        labels = labels == null ? Map.of() : labels;
    }

    boolean holds(RuleFacts facts) {
        return anyOf(sources, facts.sourceId())
                && anyOf(providers, facts.provider())
                && anyOf(severities, facts.severity())
                && anyLike(services, facts.service())
                && anyLike(environments, facts.environment())
                && (title == null || Wildcard.matches(title, facts.title()))
                && labels.entrySet().stream()
                        .allMatch(wanted ->
                                labelHolds(wanted.getValue(), facts.labels().get(wanted.getKey())));
    }

    private static <T> boolean anyOf(List<T> wanted, T given) {
        return wanted.isEmpty() || wanted.contains(given);
    }

    private static boolean anyLike(List<String> wanted, String given) {
        return wanted.isEmpty()
                || given != null && wanted.stream().anyMatch(pattern -> Wildcard.matches(pattern, given));
    }

    private static boolean labelHolds(String pattern, String given) {
        return given != null && Wildcard.matches(pattern, given);
    }
}
