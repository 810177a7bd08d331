package dev.afterword.retros.cause;

/** How one thing led to another. */
public enum LinkKind {
    MADE_POSSIBLE("made possible"),
    MADE_LIKELIER("increased the likelihood of", "made likelier"),
    TRIGGERED("set off"),
    MADE_WORSE("made worse"),
    PROLONGED("prolonged"),
    LIMITED("limited");

    private final String words;
    private final String label;

    LinkKind(String words) {
        this(words, words);
    }

    LinkKind(String words, String label) {
        this.words = words;
        this.label = label;
    }

    /** As it stands between the two in a sentence. */
    public String words() {
        return words;
    }

    /** As it stands beside a line of a picture, where there is little room. */
    public String label() {
        return label;
    }
}
