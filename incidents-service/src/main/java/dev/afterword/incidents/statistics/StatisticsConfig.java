package dev.afterword.incidents.statistics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one statistic may be made of. */
@ConfigMapping(prefix = "afterword.statistics")
interface StatisticsConfig {

    /** Incidents of the period and the one before; more are refused, since all of them are looked at. */
    @WithDefault("100000")
    int mostIncidents();
}
