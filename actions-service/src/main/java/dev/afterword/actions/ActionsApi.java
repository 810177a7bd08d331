package dev.afterword.actions;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Title, security and tags of the API that this service publishes. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Afterword actions",
                        version = "1",
                        description =
                                "Follow-ups of incidents: proposed, committed, done, verified by a second person.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        tags = {
            @Tag(name = "Actions", description = "Action items and their life"),
            @Tag(name = "Trackers", description = "Connections to issue trackers"),
            @Tag(name = "Events", description = "Replay of what happened"),
            @Tag(name = "Operations", description = "Dead letters")
        })
public class ActionsApi extends Application {}
