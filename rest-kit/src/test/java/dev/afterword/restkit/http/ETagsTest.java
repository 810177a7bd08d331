package dev.afterword.restkit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.afterword.restkit.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ETagsTest {

    @Test
    void aTagIsTheVersionInQuotes() {
        assertEquals("\"7\"", ETags.of(7));
        assertEquals(7, ETags.required(ETags.of(7)));
        ETags.check("\"7\"", 7);
    }

    @Test
    void missingStaleAndForeignTagsAreToldApart() {
        assertEquals(428, status(() -> ETags.required(null)));
        assertEquals(428, status(() -> ETags.check(" ", 1)));
        assertEquals(412, status(() -> ETags.check("\"6\"", 7)));
        for (String foreign : new String[] {"7", "*", "W/\"7\"", "\"7\", \"8\"", "\"x\"", "\"99999999999999999999\""}) {
            assertEquals(400, status(() -> ETags.required(foreign)), foreign);
        }
    }

    private static int status(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(ProblemException.class, call).type().status();
    }
}
