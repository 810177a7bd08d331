package dev.afterword.incidents.sourcefile;

import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.MomentFlagView;
import dev.afterword.incidents.moment.MomentFlagView.Reason;
import dev.afterword.incidents.moment.Moments;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The moments of a record: those that can be used, and those that cannot, with their original text. */
final class RecordMoments {

    private static final int ORIGINAL = 200;

    private final RecordValues values;
    private final SourceTime time;
    private final Map<Moment, String> originals = new EnumMap<>(Moment.class);
    private final Map<Moment, Reason> flags = new EnumMap<>(Moment.class);
    private Moments readable = Moments.NONE;

    RecordMoments(RecordValues values, SourceTime time) {
        this.values = values;
        this.time = time;
    }

    void read() {
        for (var moment : Moment.values()) {
            var text = values.text(SourceField.valueOf(moment.name()));
            if (text != null) {
                take(moment, text);
            }
        }
    }

    /** A moment that the record tells only by what happened then; what it tells itself goes first. */
    void takeIfUntold(Moment moment, String text) {
        if (!originals.containsKey(moment)) {
            take(moment, text);
        }
    }

    private void take(Moment moment, String text) {
        originals.put(moment, RecordValues.shortened(text, ORIGINAL));
        var reading = time.read(text);
        if (reading.at() == null) {
            flags.put(moment, reading.problem());
        } else {
            readable = readable.with(moment, reading.at());
        }
    }

    /** Leaves out the later of every two moments that cannot be in this order. */
    void putInOrder() {
        for (var disorders = readable.disorders(); !disorders.isEmpty(); disorders = readable.disorders()) {
            var offending = disorders.get(0).moment();
            flags.put(offending, Reason.OUT_OF_ORDER);
            readable = readable.with(offending, null);
        }
    }

    SourceTime time() {
        return time;
    }

    Moments readable() {
        return readable;
    }

    List<MomentFlagView> flags() {
        return flags.entrySet().stream()
                .map(flag -> new MomentFlagView(flag.getKey().word(), flag.getValue(), originals.get(flag.getKey())))
                .toList();
    }

    List<SourceRecord.Flag> rowFlags() {
        return flags().stream()
                .map(flag -> new SourceRecord.Flag(flag.moment(), flag.flag().name(), flag.original()))
                .toList();
    }
}
