package nndl.ui.chart;

import nndl.ui.chart.Surface.Anchor;
import nndl.ui.chart.model.ChartModel;

/** Paints a whole chart as it leaves the program: title, subtitle, legend and plot on a ground of its own. */
final class SheetPainter {
    private static final double MARGIN = 12;
    private static final double SWATCH = 18;

    private final TextMeasure measure;

    SheetPainter(TextMeasure measure) {
        this.measure = measure;
    }

    /** What stands over the plot. */
    record Heading(String title, String subtitle) {}

    /** Paints a sheet of this size. */
    void paint(ChartModel model, Heading heading, View view, Look look, Area sheet, Surface surface) {
        surface.rectangle(0, 0, sheet.width(), sheet.height(), 0, look.color(Role.BACKGROUND), null);
        double y = heading(heading, look, sheet.width() - 2 * MARGIN, surface);
        y = legend(model, look, y, sheet.width() - MARGIN, surface) + 4;
        var area =
                new Area(MARGIN, y, Math.max(1, sheet.width() - 2 * MARGIN), Math.max(1, sheet.height() - MARGIN - y));
        var picture = new Picture(model, PlotFrame.of(model, area, look, measure), look, view);
        new PlotPainter(measure).paint(picture, surface);
        new OverlayPainter(measure).paint(picture, surface);
    }

    private double heading(Heading heading, Look look, double room, Surface surface) {
        double bottom = MARGIN;
        double used = 0;
        double line = Math.ceil(look.normal().getSize() * 1.5);
        if (!heading.title().isEmpty()) {
            String title = measure.fitting(heading.title(), look.bold(), room);
            bottom += line;
            surface.text(title, MARGIN, bottom - line / 3, Anchor.START, look.bold(), look.color(Role.TEXT));
            used = measure.width(title, look.bold()) + 10;
        }
        if (!heading.subtitle().isEmpty()) {
            boolean beside = used > 0 && used + measure.width(heading.subtitle(), look.normal()) <= room;
            bottom += beside ? 0 : line;
            surface.text(
                    measure.fitting(heading.subtitle(), look.normal(), room),
                    MARGIN + (beside ? used : 0),
                    bottom - line / 3,
                    Anchor.START,
                    look.normal(),
                    look.color(Role.AXIS_TEXT));
        }
        return bottom;
    }

    private double legend(ChartModel model, Look look, double y, double right, Surface surface) {
        var shown = model.series().stream().filter(series -> series.isVisible()).toList();
        if (shown.size() < 2) {
            return y;
        }
        double line = Math.ceil(look.line() * 1.15);
        double x = MARGIN;
        double bottom = y + line;
        for (var series : shown) {
            String name = measure.fitting(series.name(), look.small(), right - MARGIN - SWATCH - 6);
            double width = SWATCH + 6 + measure.width(name, look.small());
            if (x > MARGIN && x + width > right) {
                x = MARGIN;
                bottom += line;
            }
            double middle = bottom - line / 2;
            Swatches.paint(series.style(), new Area(x, middle, SWATCH, 0), look, surface);
            surface.text(
                    name,
                    x + SWATCH + 6,
                    middle + Look.baselineBelowMiddle(look.small()),
                    Anchor.START,
                    look.small(),
                    look.color(Role.TEXT));
            x += width + 16;
        }
        return bottom;
    }
}
