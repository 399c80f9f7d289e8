package nndl.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javax.xml.parsers.DocumentBuilderFactory;
import nndl.ui.chart.model.Dash;
import nndl.ui.chart.model.Polyline;
import nndl.ui.chart.model.Series;
import nndl.ui.chart.model.SeriesColor;
import nndl.ui.chart.model.SeriesStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgSurfaceTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        Fx.start();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document document, String name) {
        var nodes = document.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static LiveChart chart() {
        var chart = new LiveChart(Fx.WORDS);
        chart.titleProperty().set("cost < 2 & \"falling\"");
        chart.labelXProperty().set("epoch");
        var series = chart.model().add(new Series("<run> & 1", SeriesStyle.line(SeriesColor.TEST, Dash.DASHED)));
        chart.model()
                .add(new Series("second", SeriesStyle.hollow(SeriesColor.RUN_1)))
                .append(5, 0.4);
        for (int epoch = 0; epoch < 40; epoch++) {
            series.append(epoch, epoch == 20 ? Double.NaN : Math.exp(-epoch / 9.0));
        }
        chart.resize(500, 320);
        return chart;
    }

    @Test
    void svg_ofChart_isXmlWithTheNamesInIt() throws Exception {
        var document = parse(Fx.get(() -> chart().svg()));
        var texts =
                elements(document, "text").stream().map(Element::getTextContent).toList();
        assertTrue(texts.contains("<run> & 1"), texts.toString());
        assertTrue(texts.contains("cost < 2 & \"falling\""), texts.toString());
        assertTrue(texts.contains("epoch"), texts.toString());
        assertEquals("svg", document.getDocumentElement().getTagName());
    }

    @Test
    void svg_ofCurve_hasThePointsThatArePainted() throws Exception {
        var painted = new ArrayList<Integer>();
        String svg = Fx.get(() -> {
            var chart = chart();
            var area = new Area(0, 0, 476, 260);
            var frame = PlotFrame.of(chart.model(), area, chart.styles().look(), new TextMeasure());
            var counting = new Counting(painted);
            var view = new View("", Double.NaN, Double.NaN, MeanWords.NONE, false);
            var picture = new Picture(chart.model(), frame, chart.styles().look(), view);
            new PlotPainter(new TextMeasure()).paint(picture, counting);
            return chart.svg();
        });
        var paths = elements(parse(svg), "path");
        assertEquals(1, paths.size());
        String d = paths.get(0).getAttribute("d");
        assertEquals(2, d.chars().filter(c -> c == 'M').count());
        assertEquals(List.of(39), painted);
        assertEquals(39, d.chars().filter(c -> c == 'M' || c == 'L').count());
        assertEquals("6 4", paths.get(0).getAttribute("stroke-dasharray"));
    }

    @Test
    void svg_inGermanLocale_isTheSame() throws Exception {
        String english = Fx.get(() -> chart().svg());
        var before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals(english, Fx.get(() -> chart().svg()));
        } finally {
            Locale.setDefault(before);
        }
        assertFalse(english.matches("(?s).*\"[0-9]+,[0-9]+\".*"));
    }

    @Test
    void escaped_textThatXmlCannotHold_isReplaced() {
        assertEquals("a&lt;b&amp;&quot;\uFFFD\uFFFD", SvgSurface.escaped("a<b&\"\u0001\uFFFE"));
    }

    /** Counts the points of the polylines painted on it. */
    private record Counting(List<Integer> counts) implements Surface {
        @Override
        public void polyline(Polyline points, Stroke stroke) {
            int count = 0;
            for (int i = 0; i < points.size(); i++) {
                count += Double.isNaN(points.xs()[i]) ? 0 : 1;
            }
            counts.add(count);
        }

        @Override
        public void line(double x1, double y1, double x2, double y2, Stroke stroke) {}

        @Override
        public void polygon(Polyline points, Color fill) {}

        @Override
        public void rectangle(double x, double y, double width, double height, double r, Color fill, Stroke stroke) {}

        @Override
        public void circle(double x, double y, double radius, Color fill, Stroke stroke) {}

        @Override
        public void text(String text, double x, double y, Anchor anchor, Font font, Color color) {}
    }
}
