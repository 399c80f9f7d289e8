package nndl.ui.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import nndl.training.DataSet;
import nndl.ui.Soon;
import nndl.ui.Text;
import nndl.ui.chart.SharedLegend;
import nndl.ui.chart.model.Dash;
import nndl.ui.chart.model.SeriesColor;
import nndl.ui.chart.model.SeriesStyle;

/**
 * The legend of the four charts: alone, the sets with their colours; in company the runs with theirs, and the dash of
 * validation; then what the book published and what several seeds say. What is hidden in it is hidden in all charts.
 */
final class CurveLegend {
    private final Text text;
    private final List<MetricChart> charts;
    private final SharedLegend<CurveKey> node;
    private final Set<CurveKey> hidden = new HashSet<>();
    private final Soon refresh = new Soon(Platform::runLater, this::refresh);
    private Company company = Company.NONE;
    private Optional<CurveKey> pointedAt = Optional.empty();
    private int seeds;

    CurveLegend(Text text, List<MetricChart> charts) {
        this.text = text;
        this.charts = charts;
        node = new SharedLegend<>(count -> text.get("legend.more", count), this::toggle);
        node.setOnPoint(key -> {
            pointedAt = key;
            emphasize();
        });
    }

    SharedLegend<CurveKey> node() {
        return node;
    }

    /** The runs that are drawn from now on. */
    void setCompany(Company newCompany) {
        company = newCompany;
    }

    /** How many seeds the medians are of. */
    void setSeeds(int count) {
        seeds = count;
    }

    /** The run on screen is another one: it is shown. */
    void begin() {
        hidden.remove(CurveKey.OWN);
    }

    /** Once for many curves that come together. */
    void refreshSoon() {
        refresh.ask();
    }

    private void toggle(CurveKey key) {
        if (!hidden.remove(key)) {
            hidden.add(key);
        }
        refresh();
    }

    private void refresh() {
        Set<CurveKey> drawn = charts.stream()
                .flatMap(chart -> chart.curves().values().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        List<SharedLegend.Entry<CurveKey>> entries = entries(drawn);
        // What was hidden by an entry that is not there now could not be brought back: alone and in company they
        // differ.
        Set<CurveKey> unseen = entries.stream()
                .filter(entry -> !entry.shown())
                .map(SharedLegend.Entry::key)
                .collect(Collectors.toSet());
        charts.forEach(chart ->
                chart.curves().forEach((series, keys) -> series.setVisible(Collections.disjoint(keys, unseen))));
        node.show(entries);
        emphasize();
    }

    private List<SharedLegend.Entry<CurveKey>> entries(Set<CurveKey> drawn) {
        List<SharedLegend.Entry<CurveKey>> entries = new ArrayList<>();
        if (company.isAny()) {
            for (Company.Other other : company.others()) {
                add(entries, new CurveKey.OfRun(other.run()), other.paint().name(), style(other.paint()));
            }
            add(entries, CurveKey.OWN, company.own().name(), style(company.own()));
            add(entries, new CurveKey.OfSet(DataSet.VALIDATION), text.get("set.validation"), neutral(Dash.FINE));
        } else {
            for (DataSet set : List.of(DataSet.TRAINING, DataSet.TEST, DataSet.VALIDATION)) {
                add(entries, new CurveKey.OfSet(set), text.get("set." + set.key()), MetricChart.styleOf(set));
            }
        }
        add(entries, CurveKey.SEEDS, text.get("legend.seeds", seeds), neutral(Dash.DOTTED));
        add(entries, CurveKey.BOOK, text.get("chart.book"), SeriesStyle.hollow(SeriesColor.BASELINE));
        return entries.stream().filter(entry -> drawn.contains(entry.key())).toList();
    }

    private void add(List<SharedLegend.Entry<CurveKey>> entries, CurveKey key, String name, SeriesStyle style) {
        entries.add(new SharedLegend.Entry<>(key, name, style, !hidden.contains(key)));
    }

    private static SeriesStyle style(Company.Paint paint) {
        return SeriesStyle.run(paint.color());
    }

    private static SeriesStyle neutral(Dash dash) {
        return SeriesStyle.line(SeriesColor.BASELINE, dash);
    }

    private void emphasize() {
        for (MetricChart chart : charts) {
            chart.emphasize(pointedAt);
        }
    }
}
