package dev.afterword.incidents.alert;

import java.util.UUID;

/** Paths of what came from senders and waits for a person, for tests of whatever people do about it. */
public final class WaitingAlerts {

    private WaitingAlerts() {}

    /** A delivery that makes no sense. */
    public static String delivery() {
        var source = AlertApi.source("JSON");
        source.deliver("{").then().statusCode(202);
        var id = source.settled().deliveries().getString("items[0].id");
        return AlertApi.SOURCES + "/" + source.id() + "/deliveries/" + id;
    }

    /** An alert for which no rule decides. */
    public static String suggestion() {
        var source = AlertApi.source("JSON");
        source.deliver(Sender.JSON.fires(UUID.randomUUID().toString())).then().statusCode(202);
        return AlertApi.SUGGESTIONS + "/"
                + source.settled().suggestions().get(0).get("id");
    }
}
