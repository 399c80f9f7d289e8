package nndl.ui.training;

import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import nndl.nn.Accuracy;
import nndl.nn.Evaluation;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.Metric;
import nndl.training.Published;
import nndl.ui.Numbers;
import nndl.ui.Text;
import nndl.ui.chart.ChartWords;
import nndl.ui.chart.LiveChart;
import nndl.ui.chart.model.CurveSummary;
import nndl.ui.chart.model.Dash;
import nndl.ui.chart.model.NumberStyle;
import nndl.ui.chart.model.ReferenceLine;
import nndl.ui.chart.model.Series;
import nndl.ui.chart.model.SeriesColor;
import nndl.ui.chart.model.SeriesStyle;
import nndl.ui.runs.KeptRun;
import nndl.ui.training.sweep.SeedRuns;

/** One chart of a run: cost or accuracy, on the training set or on the sets that are not learnt from. */
final class MetricChart {
    /** What a chart shows of a set. */
    enum Quantity {
        COST,
        ACCURACY
    }

    private final Text text;
    private final Quantity quantity;
    private final List<DataSet> sets;
    private final LiveChart chart;
    private final Map<DataSet, Series> rings = new EnumMap<>(DataSet.class);
    private final Map<KeptRun, RunCurves> others = new IdentityHashMap<>();
    private final Map<Series, Set<CurveKey>> curves = new IdentityHashMap<>();
    private SeedCurves seeds;
    private int seedCount;
    private RunCurves own;
    private Company company = Company.NONE;
    private CostView costView = CostView.DATA;
    private RunSummary run = RunSummary.NONE;
    private Optional<EpochResult> lookedAt = Optional.empty();

    /**
     * An empty chart.
     *
     * @param sets whose curves it shows: training alone, or test and validation
     */
    MetricChart(Text text, ChartWords words, Quantity quantity, List<DataSet> sets) {
        this.text = text;
        this.quantity = quantity;
        this.sets = sets;
        chart = new LiveChart(words);
        chart.getStyleClass().add("card");
        chart.notShownSaidProperty().set(true);
        chart.labelXProperty().bind(text.of("axis.epoch"));
        chart.model().x().setWholeNumbers(true);
        seeds = seedCurves(seedCount);
        own = curves(company.own(), CurveKey.OWN);
        if (quantity == Quantity.ACCURACY) {
            chart.model().y().setNumbers(NumberStyle.PERCENT);
            chart.model().y().within(0, 1);
        }
        say();
    }

    /** Says in an empty chart what to do, or what is being done. */
    void bindPlaceholder(ObservableValue<String> words) {
        chart.placeholderProperty().bind(words);
    }

    LiveChart node() {
        return chart;
    }

    /** Empties the chart for a new run, with others below it, and puts the book's figures on it. */
    void begin(RunSummary newRun, Company newCompany, CostView view) {
        run = newRun;
        company = newCompany;
        costView = view;
        rings.clear();
        others.clear();
        curves.clear();
        lookedAt = Optional.empty();
        chart.model().clear();
        chart.model().x().fix(0, Math.max(1, Math.max(run.epochs() - 1, company.lastEpoch())));
        for (Company.Other other : company.others()) {
            RunCurves ofRun = curves(other.paint(), new CurveKey.OfRun(other.run()));
            ofRun.draw(other.run().results());
            others.put(other.run(), ofRun);
        }
        for (DataSet set : sets) {
            addRings(set);
        }
        seeds = seedCurves(seedCount);
        own = curves(company.own(), CurveKey.OWN);
        say();
    }

    private SeedCurves seedCurves(int count) {
        Company.Paint paint = company.own();
        return new SeedCurves(
                chart.model(),
                sets,
                set -> keyed(
                        new Series(
                                () -> text.get("series.seeds", count, name(set, paint)),
                                SeriesStyle.line(color(set, paint), isMain(set) ? Dash.DOTTED : Dash.SPARSE)),
                        CurveKey.SEEDS,
                        new CurveKey.OfSet(set)),
                this::value);
    }

    private RunCurves curves(Company.Paint paint, CurveKey run) {
        return new RunCurves(
                chart.model(),
                sets,
                set -> keyed(new Series(() -> name(set, paint), line(set, paint)), run, new CurveKey.OfSet(set)),
                this::value);
    }

    private Series keyed(Series series, CurveKey... keys) {
        curves.put(series, Set.of(keys));
        return series;
    }

    /** All curves, and what each of them stands for. */
    Map<Series, Set<CurveKey>> curves() {
        return Collections.unmodifiableMap(curves);
    }

    /** Draws the curves that stand for this stronger than the others; where there are none, all as usual. */
    void emphasize(Optional<CurveKey> key) {
        chart.model()
                .emphasize(curves.entrySet().stream()
                        .filter(curve -> key.filter(curve.getValue()::contains).isPresent())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    private void addRings(DataSet set) {
        List<Published> figures = run.published().stream()
                .filter(p -> p.epoch().isPresent() && shows(p.metric(), set))
                .toList();
        if (!figures.isEmpty() && (quantity == Quantity.ACCURACY || bookCostsCompare())) {
            Series series = keyed(
                    new Series(() -> bookName(set), SeriesStyle.hollow(color(set, company.own()))),
                    CurveKey.BOOK,
                    new CurveKey.OfSet(set));
            for (Published figure : figures) {
                double value = quantity == Quantity.COST ? figure.value() : figure.value() / run.total(set);
                series.append(figure.epoch().get(), value);
            }
            rings.put(set, chart.model().add(series));
        }
    }

    /** The figures are those of the book's run, whatever this one is called. */
    private String bookName(DataSet set) {
        String ofSet = text.get("set." + set.key());
        if (!company.isAny()) {
            return text.get("series.book", ofSet);
        }
        String name = isMain(set) ? run.bookName() : text.get("series.ofRun", run.bookName(), ofSet);
        return text.get("series.bookRun", name);
    }

    private boolean shows(Metric metric, DataSet set) {
        return metric.set() == set && metric.isCost() == (quantity == Quantity.COST);
    }

    private boolean bookCostsCompare() {
        return !run.penalized() || costView == CostView.AS_PRINTED;
    }

    /** Draws the epochs that the run has by now. */
    void draw(List<EpochResult> results) {
        own.draw(results);
    }

    /** Draws median and range of several seeds, below the run itself. */
    void draw(SeedRuns drawn) {
        if (drawn.count() != seedCount) {
            seedCount = drawn.count();
            seeds.remove();
            curves.values().removeIf(keys -> keys.contains(CurveKey.SEEDS));
            seeds = seedCurves(seedCount);
        }
        if (seeds.draw(drawn)) {
            own.lift();
        }
    }

    /** Draws what another run has by now. */
    void draw(KeptRun other) {
        others.get(other).draw(other.results());
        if (!lookedAt.isPresent()) {
            say();
        }
    }

    private double value(EpochResult result, DataSet set) {
        return quantity == Quantity.COST
                ? costView.of(result, set)
                : accuracy(result, set).share();
    }

    private static Accuracy accuracy(EpochResult result, DataSet set) {
        return result.on(set).map(Evaluation::accuracy).orElseThrow();
    }

    /** Says the figures of an epoch. */
    void look(EpochResult result) {
        lookedAt = Optional.of(result);
        say();
    }

    /** Draws dotted lines for what simpler methods reach. */
    void setReferences(List<ReferenceLine> lines) {
        chart.model().setReferences(lines);
    }

    /** Writes title, subtitle and summary in the language of the moment. */
    void say() {
        DataSet main = main();
        chart.titleProperty().set(title(main));
        chart.subtitleProperty().set(subtitle(main));
        chart.summaryProperty().set(summary(main));
        chart.refresh();
    }

    private String title(DataSet set) {
        boolean both = sets.stream().filter(this::isShown).count() > 1;
        String sets = both ? "heldOut" : set.key();
        return quantity == Quantity.COST ? text.get("costOf." + sets) : text.get("accuracyOf." + sets);
    }

    /** The set that the title names: the first that there is a curve of. */
    private DataSet main() {
        return sets.stream().filter(this::isShown).findFirst().orElse(sets.get(0));
    }

    private boolean isShown(DataSet set) {
        return own.of(set).isPresent()
                || rings.containsKey(set)
                || others.values().stream().anyMatch(curves -> curves.of(set).isPresent());
    }

    private String subtitle(DataSet set) {
        if (lookedAt.isEmpty() || lookedAt.get().on(set).isEmpty()) {
            return quantity == Quantity.COST ? costWords(set) : "";
        }
        EpochResult result = lookedAt.get();
        if (quantity == Quantity.ACCURACY) {
            return text.get("chart.at", result.epoch(), counts(accuracy(result, set)));
        }
        if (own.of(set).isEmpty()) {
            return costWords(set);
        }
        CurveSummary summary = CurveSummary.of(own.of(set).get());
        boolean turned = summary.shape() == CurveSummary.Shape.FALLS_THEN_RISES;
        return turned
                ? text.get(
                        "chart.lowest", text.get("cost." + costView), cost(summary.lowest()), whole(summary.lowestX()))
                : costWords(set);
    }

    /** Which cost it is, and over how many examples it is the mean. */
    private String costWords(DataSet set) {
        return text.get("chart.mean", text.get("cost." + costView), Numbers.count(run.total(set)));
    }

    private String summary(DataSet set) {
        CurveSummary summary = CurveSummary.of(
                own.of(set).orElseGet(() -> new Series("", SeriesStyle.line(color(set, company.own())))));
        String sentence = text.get(
                "summary." + summary.shape(),
                whole(summary.lastX()),
                number(summary.first()),
                number(summary.last()),
                number(summary.lowest()),
                whole(summary.lowestX()),
                number(summary.highest()),
                whole(summary.highestX()));
        return chart.titleProperty().get() + text.get("summary.colon") + sentence;
    }

    private String number(double value) {
        if (quantity == Quantity.ACCURACY) {
            return Numbers.fixed(100 * value, 2) + "%";
        }
        return cost(value);
    }

    private static String cost(double value) {
        return Numbers.fixed(value, value < 0.1 ? 4 : 2);
    }

    private static String whole(double value) {
        return Double.isNaN(value) ? "" : String.valueOf(Math.round(value));
    }

    static String counts(Accuracy accuracy) {
        return Numbers.count(accuracy.correct()) + " / " + Numbers.count(accuracy.total());
    }

    /** Alone, a curve has the name of its set; in company that of its run, and of its set where that is not the first. */
    private String name(DataSet set, Company.Paint paint) {
        String ofSet = text.get("set." + set.key());
        if (!company.isAny()) {
            return ofSet;
        }
        String ofRun = paint.name();
        return isMain(set) ? ofRun : text.get("series.ofRun", ofRun, ofSet);
    }

    /** Whether it is the set that has the usual lines; another one in the same chart has lines of its own. */
    private boolean isMain(DataSet set) {
        return set == sets.get(0);
    }

    private SeriesStyle line(DataSet set, Company.Paint paint) {
        if (company.isAny()) {
            SeriesStyle style = SeriesStyle.run(paint.color());
            return isMain(set) ? style : SeriesStyle.line(style.color(), Dash.FINE);
        }
        return styleOf(set);
    }

    /** How a set is drawn while the run is alone. */
    static SeriesStyle styleOf(DataSet set) {
        // Test and validation share a chart.
        Dash dash = set == DataSet.VALIDATION ? SeriesColor.VALIDATION.dash() : Dash.SOLID;
        return SeriesStyle.line(colorOf(set), dash);
    }

    private SeriesColor color(DataSet set, Company.Paint paint) {
        return company.isAny() ? SeriesColor.run(paint.color()) : colorOf(set);
    }

    private static SeriesColor colorOf(DataSet set) {
        return switch (set) {
            case TRAINING -> SeriesColor.TRAINING;
            case VALIDATION -> SeriesColor.VALIDATION;
            case TEST -> SeriesColor.TEST;
        };
    }
}
