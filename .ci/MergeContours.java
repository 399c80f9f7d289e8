import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Merges overlapping contours: outlines in, outlines out, one glyph a line ("name M x y L x y Q x y x y Z ...").
 *
 * <p>JavaFX fills enlarged text by the even-odd rule, which leaves holes where contours overlap.
 */
final class MergeContours {
    public static void main(String[] arguments) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            out.println(words[0] + " " + String.join(" ", write(new Area(read(words)))));
        }
        out.flush();
    }

    private static Path2D read(String[] words) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 1; i < words.length; ) {
            switch (words[i]) {
                case "M" -> path.moveTo(at(words, i + 1), at(words, i + 2));
                case "L" -> path.lineTo(at(words, i + 1), at(words, i + 2));
                case "Q" -> path.quadTo(at(words, i + 1), at(words, i + 2), at(words, i + 3), at(words, i + 4));
                default -> path.closePath();
            }
            i += words[i].equals("Z") ? 1 : words[i].equals("Q") ? 5 : 3;
        }
        return path;
    }

    private static double at(String[] words, int index) {
        return Double.parseDouble(words[index]);
    }

    private static List<String> write(Area area) {
        List<String> words = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator it = area.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> words.add("M " + Math.round(c[0]) + " " + Math.round(c[1]));
                case PathIterator.SEG_LINETO -> words.add("L " + Math.round(c[0]) + " " + Math.round(c[1]));
                case PathIterator.SEG_QUADTO ->
                    words.add("Q " + Math.round(c[0]) + " " + Math.round(c[1]) + " " + Math.round(c[2]) + " "
                            + Math.round(c[3]));
                default -> words.add("Z");
            }
        }
        return words;
    }
}
