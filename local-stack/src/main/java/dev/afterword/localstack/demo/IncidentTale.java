package dev.afterword.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The moves that every incident of the story makes; each is left out when an interrupted story made it already. */
record IncidentTale(DemoApi api, String id, String tale) {

    static IncidentTale declare(DemoApi api, String person, String tale, Map<String, ?> body) {
        JsonNode incident = api.create(person, "/api/v1/incidents", tale, body);
        return new IncidentTale(api, incident.path("id").asText(), tale);
    }

    JsonNode view(String person) {
        return api.get(person, path(""));
    }

    String key(String person) {
        return view(person).path("key").asText();
    }

    void commander(String by, String person) {
        boolean given = StreamSupport.stream(
                        api.get(by, path("/roles")).path("items").spliterator(), false)
                .anyMatch(role -> role.path("role").asText().equals("COMMANDER"));
        if (!given) {
            Map<String, String> body = Map.of("personId", DemoPeople.id(person), "role", "COMMANDER");
            api.create(by, path("/roles"), tale + "-commander", body);
        }
    }

    void note(String person, String name, Map<String, ?> body) {
        api.create(person, path("/timeline"), tale + "-" + name, body);
    }

    void move(String person, String to, String reason) {
        for (JsonNode allowed : view(person).path("allowedTransitions")) {
            if (allowed.asText().equals(to)) {
                api.post(person, path("/transitions"), Map.of("to", to, "reason", reason));
                return;
            }
        }
    }

    String path(String rest) {
        return "/api/v1/incidents/" + id + rest;
    }
}
