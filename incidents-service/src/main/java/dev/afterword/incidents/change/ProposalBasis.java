package dev.afterword.incidents.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a change has to do with an incident that it is proposed for, what weighs most first. */
@Schema(name = "ChangeProposalBasis")
enum ProposalBasis {
    /** Of a service that the incident names or has an impact window of. */
    AFFECTED_SERVICE("which is affected"),
    /** Of a service that an affected one depends on. */
    DEPENDENCY("which an affected service depends on"),
    /** Of a service that the responsible team of the incident owns; where no service is known. */
    SAME_TEAM("of the same team"),
    /** Of a service, or with a feature, that a label of the incident names; where no service is known. */
    SAME_LABEL("which a label names"),
    /** In an environment that a label of the incident names; where no service is known. */
    SAME_ENVIRONMENT("in an environment that a label names"),
    /** Of the last hour before the onset; where no service is known and nothing else narrows. */
    LAST_HOUR("no service of the incident is known");

    private final String words;

    ProposalBasis(String words) {
        this.words = words;
    }

    /** For a sentence that has named the change. */
    String words() {
        return words;
    }
}
