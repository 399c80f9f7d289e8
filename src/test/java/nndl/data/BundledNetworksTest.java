package nndl.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nndl.nn.Evaluation;
import nndl.nn.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledNetworksTest {
    static Stream<BundledNetwork> networks() {
        return BundledNetworks.list().stream();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void load_each_hasTheShapeOfItsCommandAndReadsAsWellAsIsSaid(BundledNetwork network) throws DataException {
        SavedNetwork saved = BundledNetworks.load(network);
        String sizes = saved.network().sizes().toString().replaceAll("[\\[ \\]]", "");
        assertTrue(network.command().startsWith("train --network " + sizes + " "), network.command());
        assertTrue(network.command().endsWith(" --single --save " + network.id() + ".json.gz"), network.command());
        List<Example> first =
                Mnist.load(Optional.of(Path.of("data"))).test().slice(0, 1000).examples(saved.pixelScale());
        assertEquals(
                network.firstThousand(), Evaluation.of(saved.network(), first).accuracy());
    }

    @Test
    void list_goesFromTheFirstNetworkToTheBest() {
        List<BundledNetwork> all = BundledNetworks.list();
        assertEquals("first-network", all.get(0).id());
        assertSame(all.get(all.size() - 1), BundledNetworks.best());
        assertSame(all.get(0), BundledNetworks.named("first-network").orElseThrow());
        assertEquals(Optional.empty(), BundledNetworks.named("none"));
    }
}
