package dev.afterword.incidents.chat.command;

import dev.afterword.incidents.incident.IncidentBrief;
import dev.afterword.incidents.incident.Severity;
import io.smallrye.mutiny.Uni;

/** Forms that a chat can show to the person who speaks; false where it cannot, so that text has to do. */
public interface ChatForms {

    /**
     * The form by which an incident is declared.
     *
     * @param severity what is chosen in it at first, or null
     * @param restricted whether that is chosen at first
     */
    Uni<Boolean> declare(ChatCall call, Severity severity, boolean restricted);

    /** The form by which something is added to the timeline of an incident that the speaker may see. */
    Uni<Boolean> update(ChatCall call, IncidentBrief incident);

    /** An answer where there is no place for one. */
    Uni<Boolean> say(ChatCall call, ChatAnswer answer);
}
