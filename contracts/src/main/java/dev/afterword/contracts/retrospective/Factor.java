package dev.afterword.contracts.retrospective;

import java.util.List;
import java.util.UUID;

/**
 * One of several conditions that contributed.
 *
 * @param id id of the factor
 * @param statement the condition in one sentence
 * @param domain PEOPLE, PROCESS or TECHNOLOGY
 * @param role LATENT, TRIGGER, ENABLER, MITIGATOR, WENT_WELL, LUCKY or NOT_CONTRIBUTING
 * @param category for example configuration, or null
 * @param confidence OBSERVED, INFERRED or SUSPECTED
 * @param services keys of the services concerned
 * @param timelineEntryIds timeline entries that show it
 */
public record Factor(
        UUID id,
        String statement,
        String domain,
        String role,
        String category,
        String confidence,
        List<String> services,
        List<UUID> timelineEntryIds) {}
