package dev.afterword.retros.skipreport;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often retrospectives are skipped or left to discretion.
 *
 * @param from first instant of the period, by when the policy was asked first
 * @param to first instant after it
 * @param method how rates are adjusted and what is suppressed
 * @param minimum fewest decisions that are shown
 * @param organisation all teams together
 * @param teams each team by its name
 * @param commanders how far the skip rates of commanders lie apart, or null where too few have decided enough
 */
@Schema(name = "SkipReport")
record SkipReportView(
        Instant from,
        Instant to,
        String method,
        int minimum,
        TeamSkips organisation,
        List<TeamSkips> teams,
        CommanderSpread commanders) {}
