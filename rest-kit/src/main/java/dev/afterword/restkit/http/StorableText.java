package dev.afterword.restkit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;

/** Reads text as Jackson does, without the one character that PostgreSQL cannot keep. */
final class StorableText extends StringDeserializer {

    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = super.deserialize(parser, context);
        if (text != null && text.indexOf('\0') >= 0) {
            throw ValueInstantiationException.from(
                    parser,
                    "NUL",
                    context.constructType(String.class),
                    new IllegalArgumentException("must not hold the character NUL"));
        }
        return text;
    }
}
