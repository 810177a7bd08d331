package dev.afterword.contracts.retrospective;

import java.util.UUID;

/**
 * A contributing factor was withdrawn.
 *
 * @param retrospective the retrospective after the change
 * @param factorId the factor
 * @param reason why
 */
public record RetrospectiveFactorWithdrawn(RetrospectiveSnapshot retrospective, UUID factorId, String reason)
        implements RetrospectiveEvent {}
