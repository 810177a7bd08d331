package dev.afterword.retros.factor;

/** Where a condition lies. */
public enum FactorDomain {
    PEOPLE("People"),
    PROCESS("Process"),
    TECHNOLOGY("Technology");

    private final String words;

    FactorDomain(String words) {
        this.words = words;
    }

    /** As people say it. */
    public String words() {
        return words;
    }
}
