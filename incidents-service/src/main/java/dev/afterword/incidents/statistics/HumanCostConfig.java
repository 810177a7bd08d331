package dev.afterword.incidents.statistics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;
import java.time.ZoneId;

/** What hours at work count, and when night is; all of it is printed with the figures. */
@ConfigMapping(prefix = "afterword.statistics.human-cost")
interface HumanCostConfig {

    /** Where the clock hangs that tells evening and night. */
    @WithDefault("UTC")
    ZoneId zone();

    /** Evening begins. */
    @WithDefault("18:00")
    LocalTime evening();

    /** Night begins. */
    @WithDefault("22:00")
    LocalTime night();

    /** Night ends. */
    @WithDefault("07:00")
    LocalTime morning();

    /** What an hour of an evening counts. */
    @WithDefault("1.5")
    double eveningWeight();

    /** What an hour of a night counts. */
    @WithDefault("2")
    double nightWeight();

    /** Less than this at work does not make a responder. */
    @WithDefault("5")
    int responderMinutes();

    /** How long a shift of on-call is, in hours; 24 is a multiple of it. */
    @WithDefault("12")
    int shiftHours();

    /** When the first shift of a day begins. */
    @WithDefault("08:00")
    LocalTime shiftBegins();

    /** More incidents than this in one shift are more than people can look after well. */
    @WithDefault("2")
    int shiftLimit();

    /** Hours that an incident takes of all people, its follow-up included, by which that limit was set. */
    @WithDefault("6")
    double incidentHours();

    /** Weight of frequency in the index. */
    @WithDefault("0.3333333333333333")
    double frequencyWeight();

    /** Weight of responders in the index. */
    @WithDefault("0.3333333333333333")
    double respondersWeight();

    /** Weight of engaged hours in the index. */
    @WithDefault("0.3333333333333333")
    double hoursWeight();
}
