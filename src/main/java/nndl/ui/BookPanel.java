package nndl.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The panel with a lab's page of the book. */
final class BookPanel {
    private final VBox node = new VBox();
    private final ScrollPane scroll = new ScrollPane();

    BookPanel(Text text, Runnable closer) {
        Label title = new Label();
        title.textProperty().bind(text.of("book.title"));
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(null, Icons.of(MaterialDesignC.CLOSE));
        close.getStyleClass().add("flat");
        close.accessibleTextProperty().bind(text.of("book.close"));
        close.setTooltip(Tips.of(text.of("book.close")));
        close.setOnAction(event -> closer.run());
        HBox heading = new HBox(title, close);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("book-heading");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("book");
        node.getChildren().addAll(heading, scroll);
    }

    VBox node() {
        return node;
    }

    /** Lets go of the page: out of the scene, its formulas rest. */
    void clear() {
        scroll.setContent(null);
    }

    void page(Node page) {
        VBox padded = new VBox(page);
        padded.getStyleClass().add("book-page");
        scroll.setContent(padded);
        scroll.setVvalue(0);
    }
}
