package dev.afterword.retros.holiday;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The days on which nobody works, by region.
 *
 * @param regions regions with their dates; keys are unique
 * @param defaultRegion key of the region that holds where a policy names none
 */
@Schema(
        name = "EditHolidaySettings",
        examples =
                "{\"regions\": [{\"key\": \"de-by\", \"name\": \"Bavaria\", \"dates\": [\"2026-12-25\"]}], \"defaultRegion\": \"de-by\"}")
record HolidaySettingsRequest(
        @NotNull @Size(max = 200) List<@NotNull @Valid HolidayRegion> regions, @Size(max = 60) String defaultRegion) {}
