package nndl.ui.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nndl.ui.Fx;
import nndl.ui.LabContext;
import nndl.ui.Labs;
import nndl.ui.Language;
import nndl.ui.Look;
import nndl.ui.Theme;
import nndl.ui.book.Exercise.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BookPageTest {
    @TempDir
    Path home;

    private final DoubleProperty value = new SimpleDoubleProperty(0.5);
    private LabContext context;

    @BeforeEach
    void makeContext() {
        context = Labs.context(home, Language.EN);
    }

    @Test
    void paragraph_languageAndArguments_areFollowed() {
        Fx.run(() -> {
            BookPage page = new BookPage(context).paragraph("parameter.reset", value);
            assertEquals(List.of("Back to 0.5"), words(page));
            value.set(2);
            context.text().languageProperty().set(Language.ZH);
            assertEquals(List.of("恢复为 2"), words(page));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\\delta^l = \\frac{1}{2}"})
    void equation_numbered_hasItsNumberAtTheRightOnTheSameBaseline(String latex) {
        Fx.run(() -> {
            BookPage page = new BookPage(context).equation("BP2", latex);
            layOut(page);
            Label number = label(page, "(BP2)");
            Node equation = find(page, Equation.class).findFirst().orElseThrow();
            assertEquals(300, number.getBoundsInParent().getMaxX(), 1);
            assertEquals(
                    equation.getLayoutY() + equation.getBaselineOffset(),
                    number.getLayoutY() + number.getBaselineOffset(),
                    1);
            Bounds row = number.getParent().getLayoutBounds();
            assertTrue(row.contains(number.getBoundsInParent()), row::toString);
            assertTrue(row.contains(equation.getBoundsInParent()), row::toString);
        });
    }

    @Test
    void equation_ofAnObservable_followsAndSaysNow() {
        Fx.run(() -> {
            BookPage page = new BookPage(context).equation("", value.map(eta -> "\\eta = " + eta));
            value.set(3.25);
            Equation equation = find(page, Equation.class).findFirst().orElseThrow();
            assertEquals("\\eta = 3.25", equation.latexProperty().get());
            assertTrue(words(page).contains("now"));
        });
    }

    @Test
    void exercise_checked_saysWhatIsMissingAndThenIsSolvedForGood() {
        Exercise exercise = new Exercise(
                "large",
                "run.run",
                () -> value.get() > 1 ? Outcome.right("run.pause") : Outcome.notYet("parameter.reset", 7));
        Fx.run(() -> {
            BookPage page = new BookPage(context).exercise(exercise);
            assertTrue(words(page).contains("Exercise 1"));
            assertFalse(label(page, "Solved").isVisible());
            check(page);
            assertTrue(words(page).contains("Back to 7"));
            assertFalse(label(page, "Solved").isVisible());
            value.set(2);
            check(page);
            assertTrue(words(page).contains("Pause"));
            assertFalse(words(page).contains("Back to 7"));
            assertTrue(label(page, "Solved").isVisible());
            value.set(0.5);
            check(page);
            assertTrue(label(page, "Solved").isVisible());
        });
        LabContext later = Labs.context(home, Language.ZH);
        Fx.run(() ->
                assertTrue(label(new BookPage(later).exercise(exercise), "已完成").isVisible()));
    }

    private static void check(BookPage page) {
        find(page, Button.class).forEach(Button::fire);
    }

    private static void layOut(BookPage page) {
        Scene scene = new Scene(page, 300, 300);
        Labs.dress(scene, new Look(Theme.LIGHT, 100));
        page.applyCss();
        page.layout();
    }

    private static Label label(BookPage page, String text) {
        return find(page, Label.class)
                .filter(label -> text.equals(label.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(BookPage page) {
        return find(page, Label.class)
                .map(Label::getText)
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    private static <T extends Node> Stream<T> find(Parent parent, Class<T> type) {
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(node -> Stream.concat(
                        Stream.of(node).filter(type::isInstance).map(type::cast),
                        node instanceof Parent inner ? find(inner, type) : Stream.empty()));
    }
}
