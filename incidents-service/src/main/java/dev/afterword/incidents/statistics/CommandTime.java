package dev.afterword.incidents.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long incidents of a team were commanded, and never by whom. As with all figures of people, a month in which fewer than
 * three people were in command stands in none of them, and the median is null below five incidents.
 *
 * @param incidents incidents that somebody was in command of, and that count here
 * @param withheld incidents that somebody was in command of, of months in which fewer than three people were
 * @param hours hours in command, of all people on all these incidents; null where none counts
 * @param medianHours hours in command of an incident, of all its commanders together, median; or null
 */
@Schema(name = "TimeInCommand")
record CommandTime(
        @Schema(examples = "14") int incidents,
        @Schema(examples = "2") int withheld,
        @Schema(examples = "31.5") Double hours,
        @Schema(examples = "1.8") Double medianHours) {

    private static final int FEWEST_INCIDENTS = 5;

    /** Of the work of commanders alone, which has left out what may not be told. */
    static CommandTime of(TeamWork command) {
        var told = command.attended() > 0;
        return new CommandTime(
                command.attended(),
                command.withheld(),
                told ? command.hours() : null,
                command.attended() >= FEWEST_INCIDENTS ? command.medianHours() : null);
    }
}
