package dev.afterword.incidents.statistics;

import java.util.List;

/** What statistics are parted by. An incident of two services counts in both. */
enum Grouping {
    NONE {
        @Override
        List<String> keysOf(IncidentFact incident) {
            return List.of("all");
        }
    },
    SERVICE {
        @Override
        List<String> keysOf(IncidentFact incident) {
            return incident.services().isEmpty() ? List.of(NOBODY) : incident.services();
        }
    },
    TEAM {
        @Override
        List<String> keysOf(IncidentFact incident) {
            return List.of(incident.team() == null ? NOBODY : incident.team());
        }
    },
    SEVERITY {
        @Override
        List<String> keysOf(IncidentFact incident) {
            return List.of(incident.severity());
        }
    },
    TYPE {
        @Override
        List<String> keysOf(IncidentFact incident) {
            return List.of(incident.type());
        }
    };

    /** The group of incidents that name no service, or no team. */
    static final String NOBODY = "none";

    abstract List<String> keysOf(IncidentFact incident);
}
