package dev.afterword.actions.vocabulary;

import java.util.Arrays;

/** Severity of the incident that an action comes from, SEV0 worst; due dates follow from it. */
public enum Severity {
    SEV0,
    SEV1,
    SEV2,
    SEV3,
    SEV4,
    UNKNOWN;

    /** The severity with this name; a word that only a newer producer knows, or none, is unknown. */
    public static Severity orUnknown(String name) {
        return Arrays.stream(values())
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
