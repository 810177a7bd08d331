package dev.afterword.restkit.http;

import java.util.UUID;

/** Makes the ids of new records: UUIDs of version 7, which sort by the time of their making. */
public final class Ids {

    private Ids() {}

    /** An id that is greater than every one made before in this process. */
    public static UUID next() {
        return Holder.GENERATOR.next();
    }

    /** Made on first use and never in a native image's build, where a seed would be baked in. */
    private static final class Holder {
        private static final UuidV7Generator GENERATOR = new UuidV7Generator();
    }
}
