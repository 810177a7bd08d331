package dev.afterword.incidents.moment;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** A point in an incident's life that durations are measured between. */
public enum Moment {
    IMPACT_STARTED("impactStarted", Moments::impactStarted),
    DETECTED("detected", Moments::detected),
    DECLARED("declared", Moments::declared),
    ACKNOWLEDGED("acknowledged", Moments::acknowledged),
    CLASSIFIED_MAJOR("classifiedMajor", Moments::classifiedMajor),
    IDENTIFIED("identified", Moments::identified),
    MITIGATED("mitigated", Moments::mitigated),
    RESOLVED("resolved", Moments::resolved),
    CLOSED("closed", Moments::closed);

    private final String word;
    private final Function<Moments, Instant> value;

    Moment(String word, Function<Moments, Instant> value) {
        this.word = word;
        this.value = value;
    }

    /** The name that requests and views use. */
    public String word() {
        return word;
    }

    /** The moment that requests name by this word. */
    public static Optional<Moment> named(String word) {
        return Arrays.stream(values())
                .filter(moment -> moment.word.equals(word))
                .findFirst();
    }

    /** This moment among others, or null. */
    public Instant of(Moments moments) {
        return value.apply(moments);
    }
}
