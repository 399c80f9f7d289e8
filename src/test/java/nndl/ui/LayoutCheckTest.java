package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

final class LayoutCheckTest {
    @Test
    void problems_ofGoodScene_none() {
        assertEquals(List.of(), problems(() -> new HBox(new Label("one"), new Label("two"))));
    }

    @Test
    void problems_ofNarrowLabel_seesEllipsis() {
        List<String> problems = problems(() -> {
            Label label = new Label("far too long for so little room");
            label.setMaxWidth(60);
            return label;
        });
        assertTrue(problems.get(0).startsWith("cut off"));
    }

    @Test
    void problems_ofLabelOutsideParent_seesIt() {
        List<String> problems = problems(() -> {
            Label label = new Label("outside");
            label.setLayoutX(80);
            Pane pane = new Pane(label);
            pane.setMaxSize(90, 20);
            return pane;
        });
        assertTrue(problems.get(0).startsWith("outside its Pane"));
    }

    @Test
    void problems_ofTwoLabelsAtOnePlace_seesThem() {
        assertTrue(problems(() -> new StackPane(new Label("one"), new Label("two")))
                .get(0)
                .startsWith("over each other"));
    }

    private static List<String> problems(Supplier<Node> node) {
        return Fx.get(() -> {
            Scene scene = new Scene(new StackPane(node.get()), 200, 100);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return LayoutCheck.problems(scene);
        });
    }
}
