package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MetricsCsvTest {
    private static List<EpochResult> results;

    @BeforeAll
    static void run() throws InterruptedException {
        results = MadeUp.run(
                        MadeUp.settings("--epochs 3 --lambda 1 --measure training,test:2,validation:end"),
                        MadeUp.datasets(20))
                .results();
    }

    private static List<String> lines(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        MetricsCsv csv = new MetricsCsv(text);
        for (EpochResult result : results) {
            csv.add(name, result);
        }
        assertTrue(text.toString().endsWith("\n"));
        return text.toString().lines().toList();
    }

    @Test
    void add_germanLocale_writesTheSameWithDots() throws IOException {
        List<String> expected = lines("run");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(expected, lines("run"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void lines_measuredOrNot_haveTheFieldsOfTheHeader() throws IOException {
        List<String> lines = lines("run");
        assertEquals(
                "run,epoch,seconds,training_cost,training_penalty,training_correct,training_total,"
                        + "validation_cost,validation_penalty,validation_correct,validation_total,"
                        + "test_cost,test_penalty,test_correct,test_total",
                lines.get(0));
        assertEquals(4, lines.size());
        lines.forEach(line -> assertEquals(15, line.split(",", -1).length, line));
        assertTrue(lines.get(1).endsWith(",,,,,,,,"), lines.get(1));
    }

    @Test
    void fields_ofAnEpoch_readBackToTheSameNumbers() throws IOException {
        String[] fields = lines("run").get(3).split(",");
        EpochResult result = results.get(2);
        assertEquals("run", fields[0]);
        assertEquals("2", fields[1]);
        assertEquals(result.on(DataSet.TRAINING).orElseThrow().dataCost(), Double.parseDouble(fields[3]));
        for (int penalty : new int[] {4, 8, 12}) {
            assertEquals(result.penalty(), Double.parseDouble(fields[penalty]));
        }
        assertEquals("20", fields[6]);
        assertEquals("40", fields[10]);
        assertEquals("50", fields[14]);
    }

    @Test
    void name_withCommaQuoteOrLineBreak_isQuoted() throws IOException {
        assertTrue(lines("a,b").get(1).startsWith("\"a,b\",0,"));
        assertTrue(lines("say \"a\"").get(1).startsWith("\"say \"\"a\"\"\",0,"));
        assertTrue(lines("a\nb").get(1).equals("\"a") && lines("a\nb").get(2).startsWith("b\",0,"));
    }
}
