package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5|0.5",
                "0,5|0.5",
                " 3 |3",
                "1e-3|0.001",
                "−2|-2",
                "-2|-2",
                ".5|0.5",
                "+4|4",
                "０．５|0.5",
                "０，５|0.5"
            })
    void parse_number_reads(String typed, double expected) {
        assertEquals(expected, Numbers.parse(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.2.3", "NaN", "Infinity", "1d", "0x10", "1e999", "1 2", "."})
    void parse_nonsense_isEmpty(String typed) {
        assertTrue(Numbers.parse(typed).isEmpty());
    }

    @Test
    void parseWhole_groups_areThousands() {
        assertEquals(50_000, Numbers.parseWhole("50,000").orElseThrow());
        assertEquals(1000, Numbers.parseWhole("1000").orElseThrow());
        assertTrue(Numbers.parseWhole("1.5").isEmpty());
        assertTrue(Numbers.parseWhole("1,5").isEmpty());
    }

    @Test
    void numbers_inGermanLocale_haveDot() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals("0.15", Numbers.show(0.15));
            assertEquals("0.500", Numbers.fixed(0.5, 3));
            assertEquals("10,000", Numbers.count(10_000));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -1, 0.1, 1e-9, 123456789, 1e20, 0.30000000000000004, 5e-7})
    void show_thenParse_isTheSameNumber(double value) {
        assertEquals(value, Numbers.parse(Numbers.show(value)).orElseThrow());
    }
}
