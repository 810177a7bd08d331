package dev.afterword.incidents.change.inbound;

/** Paths of what came from senders and waits for a person, for tests of whatever people do about it. */
public final class WaitingChanges {

    private WaitingChanges() {}

    /** A delivery that makes no sense. */
    public static String delivery() {
        var source = ChangeSourceApi.source("JSON");
        source.deliver("{").then().statusCode(202);
        var id = source.settled().deliveries().getString("items[0].id");
        return ChangeSourceApi.SOURCES + "/" + source.id() + "/deliveries/" + id;
    }
}
