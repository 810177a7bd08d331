package dev.afterword.incidents.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.incident.Certainty;
import dev.afterword.incidents.message.wording.ImpactSpan;
import dev.afterword.incidents.message.wording.MessageContent;
import dev.afterword.incidents.message.wording.PublicState;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever people do to a message in whatever order, nothing goes out that was not approved as it is. */
class MessageStatesPropertyTest {

    enum Deed {
        EDIT,
        BLANK_DATA,
        APPROVE,
        SEND,
        WITHDRAW
    }

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final PersonRef SOMEBODY = new PersonRef("p1", "Somebody");

    @Property
    void onlyWordsThatWereApprovedGoOut(@ForAll List<Deed> deeds) {
        var message = Message.draft(
                UUID.randomUUID(), UUID.randomUUID(), MessageAudience.CUSTOMER, words(0, Certainty.NO), SOMEBODY, NOW);
        MessageContent approved = null;
        for (int i = 0; i < deeds.size(); i++) {
            var before = message.content();
            var statusBefore = message.status;
            try {
                take(deeds.get(i), i, message);
            } catch (ProblemException refused) {
                assertThat(message.content()).isEqualTo(before);
                assertThat(message.status).isEqualTo(statusBefore);
                continue;
            }
            if (deeds.get(i) == Deed.APPROVE) {
                approved = message.content();
            }
            if (message.status == MessageStatus.SENT) {
                assertThat(message.content()).isEqualTo(approved);
                assertThat(message.missing()).isEmpty();
                assertThat(message.approvedBy).isNotNull();
            }
            if (message.status == MessageStatus.DRAFT) {
                assertThat(message.approvedBy).isNull();
            }
        }
    }

    private static void take(Deed deed, int number, Message message) {
        switch (deed) {
            case EDIT -> message.edit(words(number, Certainty.YES), SOMEBODY, NOW);
            case BLANK_DATA -> message.edit(words(number, null), SOMEBODY, NOW);
            case APPROVE -> {
                message.requireMove(MessageStatus.APPROVED);
                message.approve(SOMEBODY, NOW);
            }
            case SEND -> {
                message.requireMove(MessageStatus.SENT);
                message.send(new ImpactSpan(null, null, null), PublicState.MONITORING, List.of(), SOMEBODY, NOW);
            }
            case WITHDRAW -> {
                message.requireMove(MessageStatus.WITHDRAWN);
                message.withdraw("wrong", SOMEBODY, NOW);
            }
        }
    }

    private static MessageContent words(int number, Certainty dataLoss) {
        return new MessageContent(
                "Headline " + number, "Customers", "pay", dataLoss, Certainty.NO, List.of(), null, null, null);
    }
}
