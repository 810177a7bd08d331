package dev.afterword.retros.cause;

/** How one thing led to another. */
public enum LinkKind {
    MADE_POSSIBLE("made possible"),
    MADE_LIKELIER("increased the likelihood of"),
    TRIGGERED("set off"),
    MADE_WORSE("made worse"),
    PROLONGED("prolonged"),
    LIMITED("limited");

    private final String words;

    LinkKind(String words) {
        this.words = words;
    }

    /** As it stands between the two in a sentence. */
    public String words() {
        return words;
    }
}
