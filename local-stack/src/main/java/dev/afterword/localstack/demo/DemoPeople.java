package dev.afterword.localstack.demo;

import java.util.List;

/** The demo people of the local realm, named after what they may do. */
public final class DemoPeople {

    private static final List<String> USERNAMES =
            List.of("admin", "commander", "responder", "facilitator", "manager", "viewer", "auditor", "stranger");

    private DemoPeople() {}

    public static List<String> usernames() {
        return USERNAMES;
    }

    /** The fixed id of the realm file. */
    public static String id(String username) {
        int place = USERNAMES.indexOf(username);
        if (place < 0) {
            throw new IllegalArgumentException("No demo person is called " + username);
        }
        return "00000000-0000-4000-8000-00000000000" + (place + 1);
    }
}
