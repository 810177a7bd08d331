package dev.afterword.retros.factor;

/**
 * What part a condition played; none of them is "the root".
 *
 * <p>LATENT was there before, TRIGGER set it off, ENABLER made it possible or worse, MITIGATOR limited it, WENT_WELL and
 * LUCKY helped, NOT_CONTRIBUTING was found along the way.
 */
public enum FactorRole {
    LATENT("latent condition"),
    TRIGGER("trigger"),
    ENABLER("enabled or aggravated it"),
    MITIGATOR("limited the impact"),
    WENT_WELL("went well"),
    LUCKY("luck"),
    NOT_CONTRIBUTING("observed, not contributing");

    private final String words;

    FactorRole(String words) {
        this.words = words;
    }

    /** As people say it. */
    public String words() {
        return words;
    }

    /** Whether the condition made it happen, or made it worse. */
    public boolean contributed() {
        return this == LATENT || this == TRIGGER || this == ENABLER;
    }

    /** Whether it was good that it was so. */
    public boolean helped() {
        return this == MITIGATOR || this == WENT_WELL || this == LUCKY;
    }
}
