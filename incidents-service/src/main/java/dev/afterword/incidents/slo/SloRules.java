package dev.afterword.incidents.slo;

import dev.afterword.restkit.time.Era;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;

/** What must hold of an objective beyond its single members. */
final class SloRules {

    private SloRules() {}

    static void check(EditSloRequest details) {
        requireEra(details.reviewOn(), "/reviewOn");
        var names = new HashSet<String>();
        for (int i = 0; i < details.indicators().size(); i++) {
            if (!names.add(details.indicators().get(i).name())) {
                throw SloProblems.indicatorTwice(i);
            }
        }
    }

    static void requireNotPast(LocalDate nextReviewOn, Instant now) {
        requireEra(nextReviewOn, "/nextReviewOn");
        if (nextReviewOn != null && nextReviewOn.isBefore(today(now))) {
            throw SloProblems.reviewInThePast();
        }
    }

    private static void requireEra(LocalDate day, String pointer) {
        if (day != null && (day.getYear() < 1900 || day.getYear() >= 2200)) {
            throw SloProblems.far(pointer, Era.MESSAGE);
        }
    }

    static LocalDate today(Instant now) {
        return now.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** 99.90000 as 99.9, and 90 as 90 and not as 9E+1. */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
