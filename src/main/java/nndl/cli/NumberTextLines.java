package nndl.cli;

import java.io.PrintWriter;
import java.util.Locale;
import nndl.data.NumberReading.Piece;
import nndl.nn.Accuracy;

/** A line for each number: name, number, score, and each piece with the network's confidence; then the count. */
record NumberTextLines(PrintWriter out) implements ReadNumbers {
    @Override
    public void print(ReadNumber number) {
        StringBuilder line = new StringBuilder(number.file());
        if (!number.alone()) {
            line.append('#').append(number.index());
        }
        line.append(' ').append(number.digits().isEmpty() ? "-" : number.digits());
        number.verdict().best().ifPresent(best -> {
            line.append(String.format(Locale.ROOT, " %.3f", best.score()));
            for (Piece piece : best.pieces()) {
                String digit = piece.verdict().digit().map(String::valueOf).orElse("?");
                line.append(String.format(
                        Locale.ROOT, " %s:%.3f", digit, piece.verdict().share()));
            }
        });
        out.println(line);
    }

    @Override
    public void end(int all, Accuracy labelled) {
        if (labelled.total() > 0) {
            out.println();
            out.println("Right: " + AccuracyText.of(labelled));
        }
    }
}
