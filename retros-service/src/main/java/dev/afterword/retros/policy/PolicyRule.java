package dev.afterword.retros.policy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** One rule of a policy: which incidents it takes and what it asks for. */
@RegisterForReflection(targets = {PolicyRule.class, DueIn.class})
record PolicyRule(
        @NotBlank @Size(max = 200) String name,
        @Valid RuleCondition when,
        @NotNull Requirement requirement,
        Depth depth,
        @Size(max = 60) String template,
        @Valid DueIn dueIn) {

    static final String STANDARD_TEMPLATE = "seven-elements";

    PolicyRule {
        when = when == null ? new RuleCondition(null, null, null, null, null, null, null) : when;
        depth = depth == null ? Depth.STANDARD : depth;
        template = template == null ? STANDARD_TEMPLATE : template;
    }

    Optional<String> reasonToMatch(PolicyFacts facts) {
        return when.match(facts).map(PolicyRule::sentence);
    }

    private static String sentence(List<String> held) {
        return held.isEmpty() ? "no rule before it did" : String.join(" and ", held);
    }
}
