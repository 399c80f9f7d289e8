package nndl.labs.pad;

import javafx.scene.Node;
import nndl.ui.LabContext;
import nndl.ui.book.BookPage;

/** The lab's page in the book panel. */
final class PadPage {
    private PadPage() {}

    static Node of(LabContext context, PadExercises exercises) {
        BookPage page = new BookPage(context)
                .paragraph("page.what")
                .heading("page.prepared")
                .paragraph("page.mnist")
                .heading("page.why")
                .equation("22", "a' = \\sigma(w a + b)")
                .paragraph("page.hidden")
                .equation("", "x_k \\frac{\\partial z_d^L}{\\partial x_k}")
                .paragraph("page.pixels")
                .heading("page.number")
                .paragraph("page.cuts")
                .heading("page.teach")
                .paragraph("page.teaching")
                .heading("page.exercises");
        exercises.all().forEach(page::exercise);
        return page;
    }
}
