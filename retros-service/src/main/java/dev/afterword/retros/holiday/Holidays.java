package dev.afterword.retros.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The holidays of every region. */
public final class Holidays {
    /** No region and no holiday: Monday to Friday. */
    public static final Holidays NONE = new Holidays(List.of(), null);

    private final Map<String, HolidayRegion> regions;
    private final String usual;

    public Holidays(List<HolidayRegion> regions, String usual) {
        this.regions = regions.stream().collect(Collectors.toMap(HolidayRegion::key, Function.identity()));
        this.usual = usual;
    }

    /** Whether policies may name it. */
    public boolean knows(String region) {
        return regions.containsKey(region);
    }

    /** A region that is not known any more has no holidays. */
    boolean isBusinessDay(LocalDate day, String region) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        var key = region == null ? usual : region;
        var there = key == null ? null : regions.get(key);
        return !weekend && !(there == null ? Set.<LocalDate>of() : there.dates()).contains(day);
    }
}
