package dev.afterword.restkit.probe;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * A body with one member of each kind.
 *
 * @param title what it is called
 * @param count how many, in {@code dozens} &amp; more, over
 *     two lines
 */
record ProbeRequest(
        @NotBlank @Size(max = 20) String title,
        Colour colour,
        List<@Size(min = 1, max = 5) String> services,
        Integer count,
        Instant at,
        @Valid Nested nested) {

    record Nested(@NotBlank String text, int number) {}
}
