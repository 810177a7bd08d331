package dev.afterword.incidents.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which records are counted; they are never mixed. INCIDENTS are all but the others, EXERCISES, MAINTENANCE and
 * NEAR_MISSES those of that type. Declined, canceled and merged records are in none.
 */
@Schema(name = "StatisticsPopulation")
enum Population {
    INCIDENTS(
            "type not in ('EXERCISE', 'MAINTENANCE', 'NEAR_MISS')",
            "incidents without exercises, maintenance and near misses"),
    EXERCISES("type = 'EXERCISE'", "exercises"),
    MAINTENANCE("type = 'MAINTENANCE'", "maintenance"),
    NEAR_MISSES("type = 'NEAR_MISS'", "near misses");

    private final String condition;
    private final String words;

    Population(String condition, String words) {
        this.condition = condition;
        this.words = words;
    }

    String condition() {
        return condition;
    }

    String words() {
        return words;
    }
}
