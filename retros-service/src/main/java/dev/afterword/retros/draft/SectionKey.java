package dev.afterword.retros.draft;

import java.util.Arrays;
import java.util.Optional;

/** The seven elements of a meaningful retrospective, in their order. */
public enum SectionKey {
    STAKEHOLDER_MESSAGES(
            "stakeholder-messages",
            "Messages to stakeholders",
            "Say who could not do what, and for how long; say explicitly what did not go wrong."),
    MONITORING_CONTEXT(
            "monitoring-context",
            "Monitoring context",
            "Put what the metrics showed beside their long-term baseline. What would have told us earlier?"),
    COMMUNICATION_TIMELINE(
            "communication-timeline",
            "Communication timeline",
            "What steps were taken, how long did they take, and when did breakthroughs come?"),
    CONTRIBUTING_FACTORS(
            "contributing-factors",
            "Contributing factors",
            "Look at people, process and technology: several conditions met, none of them is the one cause."),
    TECHNICAL_ANALYSIS(
            "technical-analysis",
            "Technical analysis",
            "How should it work, how does it usually work, and what did it do this time?"),
    FOLLOW_UP_ACTIONS(
            "follow-up-actions",
            "Follow-up actions",
            "For each action: why it was chosen, and which effect is expected of it."),
    NARRATIVE("narrative", "Narrative", "Tell it from the normal state to what was learned, and lead with the impact.");

    private final String key;
    private final String title;
    private final String prompt;

    SectionKey(String key, String title, String prompt) {
        this.key = key;
        this.title = title;
        this.prompt = prompt;
    }

    /** The section with this key in the API. */
    public static Optional<SectionKey> of(String key) {
        return Arrays.stream(values())
                .filter(section -> section.key.equals(key))
                .findFirst();
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    /** The question that a writer of this section is asked. */
    public String prompt() {
        return prompt;
    }
}
