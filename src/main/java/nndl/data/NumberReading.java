package nndl.data;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One way to cut a number, and what its pieces are read as.
 *
 * @param pieces in their order, at least one; copied
 * @param score the sum of the logarithms of the network's confidence in its pieces, less what speaks against such a cut;
 *     the best way has the highest
 */
public record NumberReading(List<Piece> pieces, double score) {
    /**
     * A piece that is taken for one digit.
     *
     * @param left the first column of its ink in the picture of the number
     * @param top the first row
     * @param ink its ink, without paper around it
     * @param centred as the network sees it, 28 x 28
     * @param verdict what the network says
     */
    public record Piece(int left, int top, GreyPicture ink, GreyPicture centred, Verdict verdict) {
        private boolean touches(Piece other) {
            for (int y = other.top; y < other.top + other.ink.height(); y++) {
                for (int x = other.left; x < other.left + other.ink.width(); x++) {
                    if (other.hasInk(x, y)
                            && (hasInk(x, y)
                                    || hasInk(x - 1, y)
                                    || hasInk(x + 1, y)
                                    || hasInk(x, y - 1)
                                    || hasInk(x, y + 1))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean hasInk(int x, int y) {
            int column = x - left;
            int row = y - top;
            return column >= 0 && row >= 0 && column < ink.width() && row < ink.height() && ink.ink(column, row) > 0;
        }
    }

    /** Copies the pieces. */
    public NumberReading {
        pieces = List.copyOf(pieces);
    }

    /** Whether ink of one piece touches ink of another. */
    public boolean hasTouchingPieces() {
        for (int a = 0; a < pieces.size(); a++) {
            for (int b = a + 1; b < pieces.size(); b++) {
                if (pieces.get(a).touches(pieces.get(b))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The number: a digit for each piece, {@code ?} where the network's outputs are not numbers. */
    public String digits() {
        return pieces.stream()
                .map(piece -> piece.verdict().digit().map(String::valueOf).orElse("?"))
                .collect(Collectors.joining());
    }
}
