package nndl.ui.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** The properties of a chart that style sheets set: one colour for each {@link Role}, and the font. */
final class ChartStyles {
    private static final Map<Role, CssMetaData<LiveChart, Color>> COLORS = new EnumMap<>(Role.class);
    private static final CssMetaData<LiveChart, Font> FONT = new FontCssMetaData<>("-fx-font", Font.getDefault()) {
        @Override
        public boolean isSettable(LiveChart chart) {
            return true;
        }

        @Override
        public StyleableProperty<Font> getStyleableProperty(LiveChart chart) {
            return chart.styles().font;
        }
    };

    private static final List<CssMetaData<? extends Styleable, ?>> ALL = new ArrayList<>(Region.getClassCssMetaData());

    static {
        for (var role : Role.values()) {
            COLORS.put(role, colorMetaData(role));
        }
        ALL.addAll(COLORS.values());
        ALL.add(FONT);
    }

    private final Map<Role, StyleableObjectProperty<Color>> colors = new EnumMap<>(Role.class);
    private final StyleableObjectProperty<Font> font;
    private Look look;

    /** The styles of the chart, which is told when one of them changes. */
    ChartStyles(LiveChart chart, Runnable changed) {
        Runnable forget = () -> {
            look = null;
            changed.run();
        };
        for (var role : Role.values()) {
            var color = new SimpleStyleableObjectProperty<>(COLORS.get(role), chart, role.cssName(), role.initial());
            color.addListener(observable -> forget.run());
            colors.put(role, color);
        }
        font = new SimpleStyleableObjectProperty<>(FONT, chart, "font", Font.getDefault());
        font.addListener(observable -> forget.run());
    }

    static List<CssMetaData<? extends Styleable, ?>> all() {
        return List.copyOf(ALL);
    }

    /** The present colours and font. */
    Look look() {
        if (look == null) {
            var values = new EnumMap<Role, Color>(Role.class);
            colors.forEach(
                    (role, property) -> values.put(role, property.get() == null ? role.initial() : property.get()));
            look = new Look(values, font.get() == null ? Font.getDefault() : font.get());
        }
        return look;
    }

    private static CssMetaData<LiveChart, Color> colorMetaData(Role role) {
        return new CssMetaData<>(role.cssName(), StyleConverter.getColorConverter(), role.initial()) {
            @Override
            public boolean isSettable(LiveChart chart) {
                return !chart.styles().colors.get(role).isBound();
            }

            @Override
            public StyleableProperty<Color> getStyleableProperty(LiveChart chart) {
                return chart.styles().colors.get(role);
            }
        };
    }
}
