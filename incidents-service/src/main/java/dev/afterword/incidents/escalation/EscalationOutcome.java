package dev.afterword.incidents.escalation;

/** What came of it. REDIRECTED: somebody else was named, whom a next escalation may ask. */
enum EscalationOutcome {
    JOINED("joined"),
    ADVISED("gave advice"),
    REDIRECTED("named somebody else"),
    DECLINED("could not come"),
    NO_ANSWER("did not answer");

    private final String words;

    EscalationOutcome(String words) {
        this.words = words;
    }

    /** What happened, for a sentence that begins with who was asked. */
    String words() {
        return words;
    }
}
