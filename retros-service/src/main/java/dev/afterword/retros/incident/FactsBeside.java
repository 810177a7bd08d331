package dev.afterword.retros.incident;

import dev.afterword.retros.policy.condition.DetectedBy;

/**
 * What is known of an incident beside its own facts; null is not known.
 *
 * @param responderHours hours that people held roles until it was over
 * @param budgetPercent largest share of an objective's error budget of four weeks
 * @param sharedFactor whether one of its factors has the category and a service of an earlier incident's factor
 * @param detectedBy how its timeline says that it was noticed
 */
record FactsBeside(Double responderHours, Double budgetPercent, Boolean sharedFactor, DetectedBy detectedBy) {}
