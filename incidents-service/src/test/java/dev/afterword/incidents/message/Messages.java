package dev.afterword.incidents.message;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;

import dev.afterword.incidents.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** Messages as tests write them. */
public final class Messages {

    private Messages() {}

    /** All that a message to customers has to state. */
    public static Map<String, Object> complete() {
        var body = new HashMap<String, Object>();
        body.put("audience", "CUSTOMER");
        body.put("headline", "Card payments fail for some customers");
        body.put("affected", "Customers who pay by card");
        body.put("capability", "complete a purchase");
        body.put("dataLoss", "NO");
        body.put("dataExposure", "UNKNOWN");
        return body;
    }

    public static Map<String, Object> complete(String member, Object value) {
        var body = complete();
        body.put(member, value);
        return body;
    }

    public static Response draft(String person, String incident, Map<String, ?> body) {
        return as(person).body(body).post(INCIDENTS + "/" + incident + "/messages");
    }

    public static JsonPath drafted(String person, String incident, Map<String, ?> body) {
        return draft(person, incident, body).then().statusCode(201).extract().jsonPath();
    }

    public static Response move(String person, String incident, String message, String to) {
        return as(person)
                .body(Map.of("to", to, "reason", "for the test"))
                .post(INCIDENTS + "/" + incident + "/messages/" + message + "/transitions");
    }

    /** Drafted by the responder, approved and sent by the commander, who has taken command. */
    public static String sent(String incident, Map<String, ?> body) {
        var message = drafted("responder", incident, body).getString("id");
        move("commander", incident, message, "APPROVED").then().statusCode(200);
        move("commander", incident, message, "SENT").then().statusCode(200);
        return message;
    }

    /** An incident that the commander commands. */
    public static String commanded(Map<String, Object> details) {
        var incident = Api.declared(details).getString("id");
        as("commander")
                .body(Map.of("personId", Api.known("commander"), "role", "COMMANDER"))
                .post(INCIDENTS + "/" + incident + "/roles")
                .then()
                .statusCode(201);
        return incident;
    }

    public static Response list(String person, String incident) {
        return as(person).get(INCIDENTS + "/" + incident + "/messages");
    }
}
