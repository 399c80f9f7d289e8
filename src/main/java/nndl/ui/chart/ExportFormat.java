package nndl.ui.chart;

import java.util.Locale;

/** The forms in which a chart can leave the program. */
public enum ExportFormat {
    PNG,
    SVG,
    CSV;

    /** The file name's ending, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
