package dev.afterword.incidents.alert;

/**
 * What came of a delivery.
 *
 * @param changed alerts that changed
 * @param repeated alerts that were told again
 * @param late observations from before what is known
 * @param passed notes, tests and updates of what is not known
 */
public record IntakeResult(int changed, int repeated, int late, int passed) {

    static final IntakeResult NOTHING = new IntakeResult(0, 0, 0, 0);

    IntakeResult and(AlertChange change) {
        return switch (change) {
            case REPEATED -> new IntakeResult(changed, repeated + 1, late, passed);
            case LATE -> new IntakeResult(changed, repeated, late + 1, passed);
            default -> new IntakeResult(changed + 1, repeated, late, passed);
        };
    }

    IntakeResult andPassed() {
        return new IntakeResult(changed, repeated, late, passed + 1);
    }

    /** Whether anything is kept of it. */
    public boolean applied() {
        return changed + repeated > 0;
    }

    /** In words, for the list of deliveries. */
    public String note() {
        return changed + " changed, " + repeated + " said again, " + late + " late, " + passed + " without a state";
    }
}
