package dev.afterword.retros;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the API document of this service says as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Afterword: retrospectives",
                        version = "1",
                        description =
                                "Policy, retrospectives that draft themselves, contributing factors, proposed actions.",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        tags = {
            @Tag(name = "Retrospective policies", description = "Which incidents deserve a retrospective, and why"),
            @Tag(name = "Retrospectives", description = "Decision, draft, review, publication"),
            @Tag(name = "Contributing factors", description = "Several conditions met; none is the one cause"),
            @Tag(name = "Analysis", description = "Why, what led to what, who saw what, and how it is told formally"),
            @Tag(name = "Language check", description = "How it could be said without blame"),
            @Tag(name = "Proposed actions", description = "What should change, with its live state"),
            @Tag(name = "Events", description = "What happened, to be replayed"),
            @Tag(name = "Operations", description = "For those who run the platform")
        })
public class RetrosApi extends Application {}
