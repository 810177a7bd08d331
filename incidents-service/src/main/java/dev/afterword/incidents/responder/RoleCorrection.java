package dev.afterword.incidents.responder;

import dev.afterword.incidents.people.PersonRef;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A role as it is told now, with what stood there when this was made. */
record RoleCorrection(
        RoleAssignment told, Map<String, String> before, IncidentRole roleBefore, PersonRef personBefore) {

    RoleCorrection(RoleAssignment told) {
        this(told, told.values(), told.role(), told.person());
    }

    /** Names of the values that differ since. */
    List<String> changed() {
        var now = told.values();
        return now.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), now.get(field)))
                .toList();
    }

    boolean isOfRole() {
        return roleBefore != told.role();
    }

    boolean isOfPerson() {
        return !personBefore.id().equals(told.person().id());
    }
}
