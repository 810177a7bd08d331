package dev.afterword.restkit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import dev.afterword.restkit.time.Era;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads an instant as Jackson does, within the years of which a caller may speak. */
final class StorableInstant extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    StorableInstant() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Instant at = read(parser, context);
        if (at != null && !Era.holds(at)) {
            throw outside(parser, context);
        }
        return at;
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.DateTime;
    }

    /** A number of seconds can be more than any instant, which Jackson leaves to the type itself to say. */
    private static Instant read(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return InstantDeserializer.INSTANT.deserialize(parser, context);
        } catch (DateTimeException | ArithmeticException e) {
            throw outside(parser, context);
        }
    }

    private static IOException outside(JsonParser parser, DeserializationContext context) {
        return ValueInstantiationException.from(
                parser, "far", context.constructType(Instant.class), new IllegalArgumentException(Era.MESSAGE));
    }
}
