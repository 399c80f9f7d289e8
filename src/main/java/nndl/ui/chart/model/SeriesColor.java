package nndl.ui.chart.model;

/** The colours a series may have, by meaning; the painter's style sheet says what each looks like. */
public enum SeriesColor {
    TRAINING,
    TEST,
    VALIDATION,
    BASELINE,
    RUN_1,
    RUN_2,
    RUN_3,
    RUN_4,
    RUN_5,
    RUN_6,
    RUN_7,
    RUN_8;

    /** How many runs have a colour of their own. */
    public static final int RUNS = 8;

    /** The colour of the run with this index, 0 or more; the ninth run has the first one's colour again. */
    public static SeriesColor run(int index) {
        return values()[RUN_1.ordinal() + Math.floorMod(index, RUNS)];
    }

    /** The dash that goes with this colour, so that lines can be told apart without seeing colour. */
    public Dash dash() {
        return Dash.of(ordinal() < RUN_1.ordinal() ? ordinal() : ordinal() - RUN_1.ordinal());
    }
}
