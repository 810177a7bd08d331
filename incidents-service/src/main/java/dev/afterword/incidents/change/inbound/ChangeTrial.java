package dev.afterword.incidents.change.inbound;

import dev.afterword.incidents.change.ChangeKind;
import dev.afterword.incidents.change.ChangeState;
import dev.afterword.incidents.change.ObservedChange;
import dev.afterword.incidents.change.source.SourceForWork;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change as it is read, and what would become of it.
 *
 * @param externalId what the sender calls it
 * @param kind what kind of change
 * @param state how far it is
 * @param at when that was so, or null where the sender does not say
 * @param service key of the service
 * @param serviceListed whether the catalogue knows that service
 * @param environment where
 * @param counts whether changes in that environment count
 * @param summary one line
 * @param actor who or what made it, or null
 * @param url where to read more, or null
 * @param version what runs after it, or null
 * @param committedAt when what it brings was committed, or null
 * @param share part of the users who have it, from 0 to 1, or null
 * @param users who they are, or null
 * @param features keys of the features that it is about
 * @param iteration name of the set of features, or null
 */
@Schema(name = "TriedChange")
record ChangeTrial(
        String externalId,
        ChangeKind kind,
        ChangeState state,
        Instant at,
        @Schema(examples = "checkout") String service,
        boolean serviceListed,
        @Schema(examples = "production") String environment,
        boolean counts,
        String summary,
        String actor,
        String url,
        String version,
        Instant committedAt,
        BigDecimal share,
        String users,
        List<String> features,
        String iteration) {

    static ChangeTrial of(ObservedChange seen, SourceForWork source, Set<String> unlisted) {
        return new ChangeTrial(
                seen.externalId(),
                seen.kind(),
                seen.state(),
                seen.at(),
                seen.service(),
                !unlisted.contains(seen.service()),
                seen.environment(),
                source.counts(seen.environment()),
                seen.summary(),
                seen.actor(),
                seen.url(),
                seen.version(),
                seen.committedAt(),
                seen.share(),
                seen.users(),
                seen.features(),
                seen.iteration());
    }
}
