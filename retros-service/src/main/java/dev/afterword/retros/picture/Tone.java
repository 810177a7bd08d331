package dev.afterword.retros.picture;

/** What a box stands for, which colours tell and words say too. */
public enum Tone {
    PEOPLE,
    PROCESS,
    TECHNOLOGY,
    /** An entry of the timeline, or an answer in words. */
    PLAIN,
    /** What all leads to, or what is asked about. */
    OUTCOME
}
