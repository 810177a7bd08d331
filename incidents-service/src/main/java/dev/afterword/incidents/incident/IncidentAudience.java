package dev.afterword.incidents.incident;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Who a restricted incident is for: whoever declared, sponsors, works on or is named on it, and who broke its glass. */
final class IncidentAudience {

    private IncidentAudience() {}

    static String[] of(Incident incident) {
        var principals = new TreeSet<String>();
        principals.add(IncidentAccessService.breakGlassPrincipal(incident.id));
        principals.add(incident.declaredBy.principal());
        if (incident.executiveSponsor != null) {
            principals.add(incident.executiveSponsor.principal());
        }
        Arrays.stream(incident.roleHolders).map(id -> "person:" + id).forEach(principals::add);
        Arrays.stream(incident.accessPeople).map(id -> "person:" + id).forEach(principals::add);
        Arrays.stream(incident.accessTeams).map(team -> "team:" + team).forEach(principals::add);
        return principals.toArray(String[]::new);
    }

    /** The names with one more, each once. */
    static String[] with(String[] names, String name) {
        var all = new TreeSet<>(List.of(names));
        all.add(name);
        return all.toArray(String[]::new);
    }
}
