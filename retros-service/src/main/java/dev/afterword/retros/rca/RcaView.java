package dev.afterword.retros.rca;

import dev.afterword.retros.factor.Confidence;
import dev.afterword.retros.factor.Disposition;
import dev.afterword.retros.factor.FactorDomain;
import dev.afterword.retros.factor.FactorRole;
import dev.afterword.retros.factor.detail.EvidenceLink;
import dev.afterword.retros.factor.detail.Necessity;
import dev.afterword.retros.factor.detail.ServiceEdge;
import dev.afterword.retros.followup.FollowUpView;
import dev.afterword.retros.incident.TimelineEntryView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The formal analysis: several contributing factors with their evidence, what led to what, and what is done about each.
 *
 * @param title of the incident
 * @param problem what happened, to whom and for how long
 * @param method how the analysis was made
 * @param factors conditions that contributed, in the order of their recording
 * @param helped conditions that limited the impact, went well or were lucky
 * @param observed what was found along the way and did not contribute
 * @param statements what led to what, a sentence each
 * @param feedbackLoops conditions that led to each other, by their words
 * @param chains chains of whys, each answer behind what it answers
 * @param openActions actions that are linked to no factor
 */
@Schema(name = "FormalRca")
record RcaView(
        String title,
        @Schema(examples = "RET-7") String retrospectiveKey,
        @Schema(examples = "INC-42") String incidentKey,
        Problem problem,
        String method,
        List<RcaFactor> factors,
        List<RcaFactor> helped,
        List<RcaFactor> observed,
        List<RcaStatement> statements,
        List<List<String>> feedbackLoops,
        List<RcaAnswer> chains,
        List<FollowUpView> openActions) {

    /**
     * What happened, to whom and for how long.
     *
     * @param statement in one sentence
     * @param services keys of the services concerned
     * @param impactStarted the earliest moment that is known
     * @param impactEnded when the impact was over, or null
     * @param duration in words, or null while an end is missing
     * @param customersAffected how many, or null
     * @param dataLoss YES, NO or UNKNOWN
     * @param dataExposure YES, NO or UNKNOWN
     */
    @Schema(name = "FormalRcaProblem")
    record Problem(
            String statement,
            List<String> services,
            Instant impactStarted,
            Instant impactEnded,
            @Schema(examples = "1 h 24 min") String duration,
            Long customersAffected,
            String dataLoss,
            String dataExposure) {}

    /**
     * One condition with its evidence and what is done about it.
     *
     * @param entries timeline entries that show it, as far as the caller may read them
     * @param links pages that show it
     * @param actions actions that are to change it
     * @param disposition what is done about it otherwise, or null
     */
    @Schema(name = "FormalRcaFactor")
    record RcaFactor(
            UUID id,
            String statement,
            FactorDomain domain,
            FactorRole role,
            String category,
            Confidence confidence,
            Necessity necessity,
            boolean symptom,
            List<String> services,
            ServiceEdge edge,
            List<TimelineEntryView> entries,
            List<EvidenceLink> links,
            List<FollowUpView> actions,
            Disposition disposition) {}

    /**
     * X led to Y because Z.
     *
     * @param text the sentence
     * @param feedback whether it leads back into what led to it
     * @param questions what would make it stronger, by the five rules of causation
     */
    @Schema(name = "FormalRcaStatement")
    record RcaStatement(UUID linkId, String text, boolean feedback, List<RcaQuestion> questions) {}

    /**
     * What is asked about, or an answer.
     *
     * @param depth 0 for what is asked about, 1 for why that was so, and so on
     * @param text the question and the answer
     */
    @Schema(name = "FormalRcaAnswer")
    record RcaAnswer(int depth, String text) {}

    /** A question of one of the five rules. */
    @Schema(name = "FormalRcaQuestion")
    record RcaQuestion(CausalRule rule, String question) {}
}
