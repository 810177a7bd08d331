package dev.afterword.retros.holiday;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A region and the days on which nobody works there.
 *
 * @param key short name, as policies write it
 * @param name name to show
 * @param dates holidays
 */
@RegisterForReflection
public record HolidayRegion(
        @NotNull
                @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}", message = "must be lower case letters, digits and -")
                @Schema(examples = "de-by")
                String key,
        @NotBlank @Size(max = 100) @Schema(examples = "Bavaria") String name,
        @NotNull @Size(max = 1000) Set<@NotNull LocalDate> dates) {}
