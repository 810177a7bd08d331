package dev.afterword.incidents.chat.form;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.chat.bot.BotAccess;
import dev.afterword.incidents.chat.bot.ChatBotService;
import dev.afterword.incidents.chat.command.ChatAnswer;
import dev.afterword.incidents.chat.command.ChatCall;
import dev.afterword.incidents.chat.command.ChatForms;
import dev.afterword.incidents.chat.slack.SlackFailure;
import dev.afterword.incidents.chat.slack.SlackPort;
import dev.afterword.incidents.incident.IncidentBrief;
import dev.afterword.incidents.incident.Severity;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Opens forms while the chat waits, since a trigger is good for three seconds and once: the only call of Slack that a
 * request waits for, and for two seconds at most.
 */
@ApplicationScoped
class SlackForms implements ChatForms {

    private final ChatBotService bots;
    private final SlackPort slack;

    SlackForms(ChatBotService bots, SlackPort slack) {
        this.bots = bots;
        this.slack = slack;
    }

    @Override
    public Uni<Boolean> declare(ChatCall call, Severity severity, boolean restricted) {
        return open(call, FormViews.declare(severity, restricted));
    }

    @Override
    public Uni<Boolean> update(ChatCall call, IncidentBrief incident) {
        return open(call, FormViews.update(incident));
    }

    @Override
    public Uni<Boolean> say(ChatCall call, ChatAnswer answer) {
        return open(call, FormViews.words(answer.text()));
    }

    private Uni<Boolean> open(ChatCall call, JsonNode view) {
        if (call.trigger() == null) {
            return Uni.createFrom().item(false);
        }
        return bots.access(call.connection().id()).chain(access -> access.map(bot -> open(bot, call, view))
                .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> open(BotAccess bot, ChatCall call, JsonNode view) {
        return slack.open(bot.token(), call.trigger(), view)
                .replaceWith(true)
                .onFailure(SlackFailure.class)
                .recoverWithUni(failure -> missed(bot, (SlackFailure) failure));
    }

    private Uni<Boolean> missed(BotAccess bot, SlackFailure failure) {
        Log.infof("A form was not opened in %s: %s", bot, failure.getMessage());
        return failure.kind() == SlackFailure.Kind.AUTH
                ? bots.refused(bot, failure.getMessage()).replaceWith(false)
                : Uni.createFrom().item(false);
    }
}
