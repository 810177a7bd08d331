package dev.afterword.incidents.message;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of messages is narrowed to. */
class MessageQuery {

    @QueryParam("audience")
    @Parameter(description = "Any of these; may be repeated")
    List<MessageAudience> audience;

    @QueryParam("status")
    @Parameter(description = "Any of these; may be repeated")
    List<MessageStatus> status;

    String[] audiences() {
        return names(audience);
    }

    String[] statuses() {
        return names(status);
    }

    /** Null where nothing is asked for, which the statement takes for anything. */
    private static String[] names(List<? extends Enum<?>> words) {
        return words == null || words.isEmpty()
                ? null
                : words.stream().map(Enum::name).toArray(String[]::new);
    }
}
