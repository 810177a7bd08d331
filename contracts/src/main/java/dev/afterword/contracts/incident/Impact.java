package dev.afterword.contracts.incident;

/**
 * What is known of the impact.
 *
 * @param customersAffected number of customers, or null when unknown
 * @param dataLoss YES, NO or UNKNOWN
 * @param dataExposure YES, NO or UNKNOWN
 * @param description who could not do what, or null
 */
public record Impact(Long customersAffected, String dataLoss, String dataExposure, String description) {}
