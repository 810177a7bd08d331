package dev.afterword.planted.style;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.logging.Logger;

/** R12: field injection; R13: the system's time and output, and other loggers. */
class Chatty {

    @Inject
    Clock clock;

    private static final Logger LOG = Logger.getLogger("chatty");

    Instant now() {
        System.out.println("now");
        LOG.info("now");
        return Instant.now();
    }

    Date date() {
        return new Date(System.currentTimeMillis());
    }
}
