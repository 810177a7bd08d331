package dev.afterword.retros.draft;

import dev.afterword.retros.incident.IncidentStory;
import java.util.List;

/** A draft of all seven sections, written from the story of the incident alone. */
public final class Draft {
    private Draft() {}

    public static List<DraftedSection> of(IncidentStory story) {
        var source = Source.of(story);
        return List.of(
                StakeholderMessages.write(source),
                MonitoringContext.write(source),
                CommunicationTimeline.write(source),
                Analysis.contributingFactors(source),
                Analysis.technicalAnalysis(source),
                Analysis.followUpActions(source),
                Narrative.write(source));
    }
}
