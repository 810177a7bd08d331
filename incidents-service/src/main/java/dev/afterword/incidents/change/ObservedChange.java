package dev.afterword.incidents.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one delivery says of one change, in one form for all senders; what it does not say is null. Changes keep these as
 * they were said.
 *
 * @param externalId what the sender calls the change, the same each time it speaks of it
 * @param state how far it is
 * @param at when that was so
 * @param kind what kind of change
 * @param service key of the service, in lower case as the catalogue writes keys, whether the catalogue knows it or not
 * @param environment where
 * @param summary one line
 * @param actor who or what made it, as the sender says
 * @param url where to read more
 * @param version what runs after it
 * @param committedAt when what it brings was committed
 * @param share part of the users who have it, from 0 to 1
 * @param users who they are
 * @param features keys of the features that it is about
 * @param iteration name of the set of features
 * @param rollsBack for a rollback: what the sender calls the change that it takes back
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ObservedChange(
        String externalId,
        ChangeState state,
        Instant at,
        ChangeKind kind,
        String service,
        String environment,
        String summary,
        String actor,
        String url,
        String version,
        Instant committedAt,
        BigDecimal share,
        String users,
        List<String> features,
        String iteration,
        String rollsBack) {

    /** How the id begins of a change that the sender gives none: it is known by what is said of it. */
    public static final String BY_WORDS = "sha256:";

    public ObservedChange {
        features = features == null ? List.of() : List.copyOf(features);
    }

    ObservedChange seenAt(Instant when) {
        return with(externalId, when, kind);
    }

    /** The same words without an id and a time are another change when they are said another day. */
    public ObservedChange saidIn(UUID delivery) {
        return at == null && externalId.startsWith(BY_WORDS) ? with(externalId + "@" + delivery, null, kind) : this;
    }

    /** The same, told by somebody who does not know that it goes back. */
    ObservedChange asRollback() {
        return with(externalId, at, ChangeKind.ROLLBACK);
    }

    /** That it was taken back, by whatever did that. */
    static ObservedChange takenBack(ChangeView change, Instant when) {
        return new ObservedChange(
                change.externalId(),
                ChangeState.ROLLED_BACK,
                when,
                change.kind(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private ObservedChange with(String id, Instant when, ChangeKind newKind) {
        return new ObservedChange(
                id,
                state,
                when,
                newKind,
                service,
                environment,
                summary,
                actor,
                url,
                version,
                committedAt,
                share,
                users,
                features,
                iteration,
                rollsBack);
    }
}
