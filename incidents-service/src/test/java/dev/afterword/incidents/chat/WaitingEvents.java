package dev.afterword.incidents.chat;

import static dev.afterword.incidents.Api.as;

/** Paths of what came from chats and waits for a person, for tests of whatever people do about it. */
public final class WaitingEvents {

    private WaitingEvents() {}

    /** An event that makes no sense. */
    public static String delivery() {
        var chat = ChatApi.slack();
        chat.slack("nothing=known").then().statusCode(200);
        chat.settled();
        var deliveries = ChatApi.CONNECTIONS + "/" + chat.id() + "/deliveries";
        return deliveries + "/" + as("admin").get(deliveries).jsonPath().getString("items[0].id");
    }
}
