package dev.afterword.retros.skipreport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the skip rates of commanders lie apart, without saying whose they are. Far apart, the policy is unclear: what is
 * skipped depends on who happens to be in command.
 *
 * @param commanders commanders of at least five incidents that were decided; there are at least five
 * @param lowerQuartile a quarter of them skip at most that share, 0 to 1
 * @param median half of them skip at most that share
 * @param upperQuartile three quarters of them skip at most that share
 */
record CommanderSpread(
        int commanders,
        @Schema(examples = "0.1") double lowerQuartile,
        @Schema(examples = "0.2") double median,
        @Schema(examples = "0.6") double upperQuartile) {}
