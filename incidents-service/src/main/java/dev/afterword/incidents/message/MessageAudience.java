package dev.afterword.incidents.message;

/** Whom a message is for. Each audience has messages of its own; those for leadership are not for everybody. */
public enum MessageAudience {
    CUSTOMER("customers"),
    INTERNAL("internal teams"),
    LEADERSHIP("leadership");

    private final String people;

    MessageAudience(String people) {
        this.people = people;
    }

    /** The audience as sentences name it. */
    String people() {
        return people;
    }
}
