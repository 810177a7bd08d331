package dev.afterword.incidents.statistics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What impact counts; it is printed with the figures. */
@ConfigMapping(prefix = "afterword.statistics.impact")
interface ImpactConfig {

    /** What a minute counts in which services were gray and none was worse; 0 to 1. */
    @WithDefault("0.5")
    double grayWeight();
}
