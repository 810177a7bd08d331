package dev.afterword.hookkit.signature;

/**
 * Whether a delivery is genuine.
 *
 * @param secretIndex which of the secrets it was signed with, -1 for none
 * @param refusal why it is not, in a word fit for a metric; null where it is
 */
public record Verification(int secretIndex, String refusal) {

    static Verification by(int secretIndex) {
        return new Verification(secretIndex, null);
    }

    static Verification refused(String refusal) {
        return new Verification(-1, refusal);
    }

    public boolean genuine() {
        return refusal == null;
    }
}
