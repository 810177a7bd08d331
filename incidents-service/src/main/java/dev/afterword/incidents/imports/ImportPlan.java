package dev.afterword.incidents.imports;

import dev.afterword.incidents.incident.ImportedIncidentService.Origin;
import dev.afterword.incidents.people.PersonRef;
import java.util.Set;
import java.util.UUID;

/** What an import is to do, for the worker: its options, and who began it with which rights. */
record ImportPlan(UUID id, StartImportRequest options, PersonRef by, Set<String> principals) {

    Origin origin(String sourceId) {
        return new Origin(by, options.visibility(), options.teams(), options.system(), sourceId);
    }

    boolean isDry() {
        return options.dryRun();
    }
}
