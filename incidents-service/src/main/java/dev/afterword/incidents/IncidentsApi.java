package dev.afterword.incidents;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Describes the public API of this service as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Afterword incidents",
                        version = "1",
                        description = "Declare incidents, work them, tell their story.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        tags = {
            @Tag(name = "Incidents", description = "The incident and its life."),
            @Tag(name = "Moments", description = "When what happened, and corrections of it."),
            @Tag(name = "Impact", description = "Windows of services and what it did to whom."),
            @Tag(name = "Related incidents", description = "Incidents that belong together."),
            @Tag(
                    name = "Incident fields",
                    description = "What an organisation wants to know of incidents beyond the usual."),
            @Tag(name = "Timeline", description = "Dated facts in the story of an incident."),
            @Tag(name = "Roles", description = "Who does what; command and its hand-off."),
            @Tag(name = "Escalations", description = "Calling in the best person for a task, and what came of it."),
            @Tag(name = "Tasks", description = "What people do during the response; not follow-ups."),
            @Tag(name = "Settings", description = "How the organisation runs its response."),
            @Tag(name = "Follow-ups", description = "Action items that came out of an incident."),
            @Tag(name = "Services", description = "The catalogue that incidents name their services from."),
            @Tag(name = "Systems", description = "What groups services."),
            @Tag(name = "SLOs", description = "Objectives, their indicators and error budgets."),
            @Tag(name = "Reliability", description = "Budgets, incidents and follow-ups, at every level."),
            @Tag(
                    name = "Chat",
                    description = "Slack and Teams: connections, who is who there, channels, what they send."),
            @Tag(name = "People", description = "People known from their tokens."),
            @Tag(name = "Imports", description = "Records of other systems, taken over with a report."),
            @Tag(name = "Incident statistics", description = "How often, how long, at what cost; never of a person."),
            @Tag(name = "Incident events", description = "Published events, to be read again."),
            @Tag(name = "Incident operations", description = "Events that could not be applied.")
        })
interface IncidentsApi {}
