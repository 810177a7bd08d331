package dev.afterword.actions.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a verifier found. */
@Schema(name = "VerificationOutcome")
public enum Outcome {
    VERIFIED,
    NOT_EFFECTIVE,
    NOT_DONE
}
