package dev.afterword.incidents.alert.inbox;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a suggestion led to.
 *
 * @param incidentId the incident that was declared, attached to, or resolved
 */
@RegisterForReflection
@Schema(name = "AcceptedSuggestion")
record AcceptedView(UUID incidentId) {}
