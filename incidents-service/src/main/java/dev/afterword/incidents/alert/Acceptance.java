package dev.afterword.incidents.alert;

import dev.afterword.incidents.incident.Severity;
import dev.afterword.restkit.http.ResourceId;
import java.util.List;

/**
 * How a person accepts a suggestion.
 *
 * @param reopen whether the incident that alerts come back to is taken up again
 * @param reason why, for the incident that is taken up again
 * @param incident incident to attach the alerts to; null to declare one
 * @param title title of the incident that is declared, that of the alert unless told
 * @param severity its severity
 * @param services its services, that of the alert unless told
 */
public record Acceptance(
        boolean reopen, String reason, ResourceId incident, String title, Severity severity, List<String> services) {}
