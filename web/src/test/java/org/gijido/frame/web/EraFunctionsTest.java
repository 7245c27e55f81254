package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraFunctionsTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 21, 17, 5, 9);

    @ParameterizedTest
    @CsvSource({"date,令和8年11月21日,21 Nov 2026", "weekday,令和8年11月21日（土）,Sat 21 Nov 2026", "short,R8.11.21,21 Nov 2026",
            "month,R8年11月,Nov 2026", "moment,令和8年11月21日 17:05,21 Nov 2026 17:05", "stamp,R8年11月21日 17時5分9秒,21 Nov 2026 17:05:09",
            "time,17:05,17:05"})
    void everyFormIsWrittenInBothLanguages(String form, String japanese, String english) {
        assertEquals(japanese, EraFunctions.era(AT, form, Locale.JAPANESE));
        assertEquals(english, EraFunctions.era(AT, form, Locale.ENGLISH));
    }

    @Test
    void aDayIsWrittenByEraWithoutBeingAskedFor() {
        assertEquals("令和元年5月1日", EraFunctions.era(LocalDate.of(2019, 5, 1), null, Locale.JAPANESE));
    }

    @Test
    void nothingIsWrittenAsNothing() {
        assertEquals("", EraFunctions.era(null, "date", Locale.JAPANESE));
    }

    @Test
    void anUnknownFormIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> EraFunctions.era(AT, "iso", Locale.JAPANESE));
    }
}
