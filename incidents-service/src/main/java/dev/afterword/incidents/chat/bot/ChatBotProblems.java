package dev.afterword.incidents.chat.bot;

import dev.afterword.incidents.chat.slack.SlackFailure;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;

/** What can go wrong with the bot of a connection. */
final class ChatBotProblems {

    private static final ProblemType NOT_SLACK =
            new ProblemType("chat-bot-not-slack", "Only connections to Slack have a bot", 409);
    private static final ProblemType REFUSED =
            new ProblemType("chat-token-refused", "Slack does not accept the token", 422);
    private static final ProblemType UNREACHABLE = new ProblemType("chat-unreachable", "Slack does not answer", 503);

    private ChatBotProblems() {}

    static ProblemException notSlack() {
        return ProblemException.of(NOT_SLACK, "An outgoing webhook of Teams only answers; it cannot speak first.");
    }

    /** What Slack's answer about a token means for whoever entered it. */
    static ProblemException of(SlackFailure failure) {
        return switch (failure.kind()) {
            case AUTH, REFUSED ->
                ProblemException.of(REFUSED, failure.getMessage()).withError("/token", "is refused by Slack");
            default ->
                ProblemException.of(UNREACHABLE, failure.getMessage() + " Nothing was changed; try again.")
                        .withHeader(
                                "Retry-After",
                                String.valueOf(failure.retryAfter()
                                        .map(wait -> wait.toSeconds())
                                        .orElse(30L)));
        };
    }
}
