package dev.afterword.localstack.cli;

import dev.afterword.localstack.StackListener;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Shows how the parts come up: one line each when done, and on a terminal a living line for those still on it. */
final class Progress implements StackListener, AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001b[2K";

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, Long> begun = new TreeMap<>();
    private final ScheduledExecutorService ticker;

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
        this.ticker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        if (terminal) {
            ticker.scheduleAtFixedRate(this::showWaiting, 200, 200, TimeUnit.MILLISECONDS);
        }
    }

    /** The script knows whether a person looks: later JDKs always claim to have a console. */
    static Progress onOutput() {
        return new Progress(System.out, Boolean.getBoolean("afterword.terminal"));
    }

    @Override
    public synchronized void starting(String part, String note) {
        begun.put(part, System.nanoTime());
        if (!terminal || !note.isEmpty()) {
            line("start", part, note);
        }
    }

    @Override
    public synchronized void healthy(String part, Duration took) {
        begun.remove(part);
        line("ready", part, String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0));
    }

    @Override
    public synchronized void failed(String part, String message) {
        begun.clear();
        line("FAILED", part, "");
    }

    @Override
    public synchronized void stopped(String part) {
        begun.remove(part);
        line("stopped", part, "");
    }

    /** A line that is about no part. */
    synchronized void say(String text) {
        clear();
        out.println(text);
        out.flush();
    }

    private void line(String state, String part, String note) {
        say(String.format(Locale.ROOT, "  %-8s %-12s %s", state, part, note).stripTrailing());
    }

    private synchronized void showWaiting() {
        if (begun.isEmpty()) {
            return;
        }
        long now = System.nanoTime();
        String waiting = begun.entrySet().stream()
                .map(entry -> entry.getKey() + " " + (now - entry.getValue()) / 1_000_000_000L + " s")
                .collect(Collectors.joining(", "));
        out.print(CLEAR_LINE + "  ...      " + waiting);
        out.flush();
    }

    private void clear() {
        if (terminal) {
            out.print(CLEAR_LINE);
        }
    }

    @Override
    public synchronized void close() {
        ticker.shutdownNow();
        clear();
        out.flush();
    }
}
