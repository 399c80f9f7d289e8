package nndl.data;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** Damages a good file in many ways and sees that reading it either works or fails with a sentence. */
final class Mutations {
    private static final int ROUNDS = 500;

    /** Reads a file, whatever it makes of it. */
    interface Reading {
        void read(Path file) throws DataException;
    }

    private Mutations() {}

    /** Returns how many of the damaged files were refused. */
    static int refused(byte[] good, Path file, Reading reading) throws IOException {
        var random = new Random(20_131_125);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(file, damaged(good, random));
            try {
                reading.read(file);
            } catch (DataException e) {
                refused++;
                assertTrue(e.getMessage().startsWith(file + ": "), e.getMessage());
                assertFalse(e.getMessage().contains("\n"), e.getMessage());
            }
        }
        return refused;
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = Arrays.copyOf(good, random.nextInt(4) == 0 ? random.nextInt(good.length + 8) : good.length);
        int flips = random.nextInt(4);
        for (int i = 0; i < flips && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
