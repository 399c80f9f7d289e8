package nndl.ui.chart;

import java.util.Locale;
import javafx.scene.paint.Color;
import nndl.ui.chart.model.SeriesColor;

/** What a colour of the chart is for; each is a CSS property such as {@code -nndl-grid} or {@code -nndl-run-1}. */
enum Role {
    BACKGROUND("#ffffff"),
    TEXT("#24292f"),
    AXIS_TEXT("#57606a"),
    AXIS("#8c959f"),
    GRID("#eaeef2"),
    CURSOR("#57606a"),
    SELECTION("#0969da"),
    TRAINING("#0072b2"),
    TEST("#d55e00"),
    VALIDATION("#008561"),
    BASELINE("#6e7781"),
    RUN_1("#0072b2"),
    RUN_2("#d55e00"),
    RUN_3("#8250df"),
    RUN_4("#008561"),
    RUN_5("#b8488c"),
    RUN_6("#a87400"),
    RUN_7("#2b93c4"),
    RUN_8("#4d4d4d");

    private final Color initial;

    Role(String initial) {
        this.initial = Color.web(initial);
    }

    static Role of(SeriesColor color) {
        return values()[TRAINING.ordinal() + color.ordinal()];
    }

    /** The colour where no style sheet says otherwise. */
    Color initial() {
        return initial;
    }

    String cssName() {
        return "-nndl-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
