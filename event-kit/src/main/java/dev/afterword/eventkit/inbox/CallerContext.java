package dev.afterword.eventkit.inbox;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.Executor;

/** Brings a retry back to the Vert.x context it came from; a Hibernate Reactive session knows no other place. */
record CallerContext(Context context) implements Executor {

    static CallerContext current() {
        return new CallerContext(Vertx.currentContext());
    }

    @Override
    public void execute(Runnable work) {
        context.runOnContext(ignored -> work.run());
    }
}
