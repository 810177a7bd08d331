package dev.afterword.incidents.chat.channel;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.UUID;

/** What can go wrong with channels of incidents. */
final class ChatChannelProblems {

    private static final ProblemType TAKEN =
            new ProblemType("chat-channel-taken", "The channel is about another incident", 409);
    private static final ProblemType UNAVAILABLE =
            new ProblemType("chat-channel-unavailable", "This channel cannot be linked", 409);
    private static final ProblemType NOT_PRIVATE =
            new ProblemType("chat-channel-not-private", "A restricted incident takes private channels only", 409);

    private ChatChannelProblems() {}

    static ProblemException taken() {
        return ProblemException.of(TAKEN, "The channel is about another incident; take that link back first.");
    }

    /** To somebody who may not know more. */
    static ProblemException unavailable() {
        return ProblemException.of(UNAVAILABLE, "This channel takes no link from you; choose another one.");
    }

    static ProblemException notPrivate(String key) {
        return ProblemException.of(NOT_PRIVATE, key + " is restricted, so only a private channel can be about it.");
    }

    static ProblemException notFound(UUID id) {
        return CommonProblems.notFound("chat channel", id.toString());
    }
}
