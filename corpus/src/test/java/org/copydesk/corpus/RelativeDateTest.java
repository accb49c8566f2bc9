package org.copydesk.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeDateTest {

    // 2025-07-01 is a Tuesday
    @ParameterizedTest
    @CsvSource({
        "day-1, 2025-07-01, 2025-06-30",
        "day+0, 2025-07-01, 2025-07-01",
        "week-1, 2025-07-01, 2025-W26",
        "week+0, 2024-12-31, 2025-W01",
        "month+1, 2025-12-05, 2026-01",
        "quarter-1, 2025-02-05, 2024-Q4",
        "year-10, 2025-07-01, 2015",
        "weekday=2 latest, 2025-07-01, 2025-07-01",
        "weekday=2 last, 2025-07-01, 2025-06-24",
        "weekday=2 this, 2025-07-01, 2025-07-01",
        "weekday=2 next, 2025-07-01, 2025-07-08",
        "weekday=5 latest, 2025-07-01, 2025-06-27",
        "month=3 latest, 2025-07-01, 2025-03",
        "month=9 latest, 2025-07-01, 2024-09",
        "month=9 soonest, 2025-07-01, 2025-09",
        "month=3 soonest, 2025-07-01, 2026-03",
        "month=7 last, 2025-07-01, 2024-07",
        "month=9 this, 2025-07-01, 2025-09",
        "month=7 next, 2025-07-01, 2026-07",
        "month=11 last_year, 2025-12-02, 2024-11",
        "month=1 next_year, 2025-12-02, 2026-01",
        "quarter=4 latest, 2025-02-12, 2024-Q4",
        "quarter=1 latest, 2025-02-12, 2025-Q1",
        "--05-12 latest, 2025-07-01, 2025-05-12",
        "--11-12 latest, 2025-07-01, 2024-11-12",
        "--07-01 latest, 2025-07-01, 2025-07-01",
        "--05-12 soonest, 2025-07-01, 2026-05-12",
        "--06-15/--06-18 latest, 2025-07-01, 2025-06-15/2025-06-18",
        "--02-29 latest, 2025-07-01, 2024-02-29",
        "--02-29 soonest, 2025-07-01, 2028-02-29"
    })
    void countsFromTheStorysDay(String written, LocalDate day, String meant) {
        RelativeDate date = RelativeDate.parse(written);
        assertEquals(meant, date.from(day));
        assertEquals(written, date.written());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "day", "day-", "weekday=8 latest", "month=13 last", "quarter=5 last", "x-1"})
    void whatCountsNothingIsRefused(String written) {
        assertThrows(IllegalArgumentException.class, () -> RelativeDate.parse(written));
    }

    @Test
    void anOpenDateIsClosedByADay() {
        Figure.Date open = new Figure.Date(new Span(0, 9), RelativeDate.parse("day-1"), false);
        assertTrue(open.open());
        Figure.Date closed = open.on(LocalDate.of(2025, 7, 1));
        assertEquals("2025-06-30", closed.value());
        assertEquals(LocalDate.of(2025, 7, 1), closed.anchor());
        assertEquals(closed, closed.on(LocalDate.of(2025, 7, 1)));
        Figure.Date absolute = new Figure.Date(new Span(0, 4), "2025", false);
        assertEquals(absolute, absolute.on(LocalDate.of(2025, 7, 1)));
    }
}
