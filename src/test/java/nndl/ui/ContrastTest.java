package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Measures, as WCAG 2 does, how well things are told from the card they lie on. */
final class ContrastTest {
    private static final double OF_TEXT = 4.5;
    private static final double OF_MARKS = 3;
    /** A track is where a thing may go, not the thing. */
    private static final double OF_TRACKS = 1.9;

    private static final int RUN_COLORS = 8;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void cards_inEitherTheme_letTextAndMarksBeSeen(Theme theme) {
        assertEquals(List.of(), Fx.get(() -> new Card(theme).faint));
    }

    /** One of everything, on a card. */
    private static final class Card {
        private final List<String> faint = new ArrayList<>();
        private final VBox card = new VBox();
        private final Color ground;

        Card(Theme theme) {
            card.getStyleClass().add("card");
            Node text = add(new Label("a"), "card-title");
            Node muted = add(new Label("a"), "card-subtitle");
            Node winner = add(new Label("a"), "activation-name");
            winner.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("winner"), true);
            Node warning = add(new Label("a"), "pending");
            Node refusal = add(new Label("a"), "refusal");
            Region field = add(new TextField(), "number");
            CheckBox box = add(new CheckBox(), "choice");
            Region combo = add(new ComboBox<String>(), "choice");
            Slider slider = add(new Slider(0, 1, 0.5), "choice");
            List<Shape> runs = new ArrayList<>();
            for (int i = 0; i < RUN_COLORS; i++) {
                runs.add(add(new Circle(3), "run-dot", "run-" + i));
            }
            Scene scene = new Scene(new VBox(card), 300, 400);
            new Look(theme, 100).dress(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            ground = (Color) card.getBackground().getFills().get(0).getFill();

            for (Node label : List.of(text, muted, winner, warning, refusal)) {
                check(label.getStyleClass().toString(), ((Label) label).getTextFill(), OF_TEXT);
            }
            check("edge of a field", edge(field), OF_MARKS);
            check("edge of a check box", edge((Region) box.lookup(".box")), OF_MARKS);
            check("edge of a choice", edge(combo), OF_MARKS);
            check("thumb of a slider", edge((Region) slider.lookup(".thumb")), OF_MARKS);
            Region track = (Region) slider.lookup(".track");
            check("track of a slider", track.getBackground().getFills().get(1).getFill(), OF_TRACKS);
            for (int i = 0; i < RUN_COLORS; i++) {
                check("run " + (i + 1), runs.get(i).getFill(), OF_MARKS);
            }
        }

        private <N extends Node> N add(N node, String... styles) {
            node.getStyleClass().addAll(styles);
            card.getChildren().add(node);
            return node;
        }

        private static Paint edge(Region region) {
            return region.getBackground().getFills().get(0).getFill();
        }

        private void check(String what, Paint paint, double least) {
            double contrast = contrast((Color) paint, ground);
            if (!(contrast >= least)) {
                faint.add(String.format("%s: %s on %s has %.2f, needs %.1f", what, paint, ground, contrast, least));
            }
        }
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        DoubleUnaryOperator linear = v -> v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        return 0.2126 * linear.applyAsDouble(color.getRed())
                + 0.7152 * linear.applyAsDouble(color.getGreen())
                + 0.0722 * linear.applyAsDouble(color.getBlue());
    }
}
