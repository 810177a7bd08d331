package dev.afterword.retros.incident;

import dev.afterword.retros.policy.PolicyFacts;
import java.time.Instant;
import java.util.UUID;

/**
 * An incident and what was decided of it.
 *
 * @param id id
 * @param key human key
 * @param title title
 * @param at when it was over, else when it was declared, or null
 * @param facts what the policy looks at, as known now
 * @param decided the policy's last word on it, or null where it was never asked
 */
public record PastIncident(UUID id, String key, String title, Instant at, PolicyFacts facts, Decided decided) {

    /**
     * The policy's last word on an incident.
     *
     * @param policyVersion version that was asked
     * @param facts facts that it saw
     * @param at when
     */
    public record Decided(int policyVersion, PolicyFacts facts, Instant at) {}
}
