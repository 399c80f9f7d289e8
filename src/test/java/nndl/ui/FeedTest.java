package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;

final class FeedTest {
    @Test
    void accept_directly_deliversAtOnce() {
        List<String> got = new ArrayList<>();
        Feed<String> feed = new Feed<>(Runnable::run, got::add);
        feed.accept("a");
        feed.accept("b");
        assertEquals(List.of("a", "b"), got);
    }

    @Test
    void accept_manyBetweenTwoPulses_areOneDelivery() {
        Queue<Runnable> scheduled = new ArrayDeque<>();
        List<Integer> got = new ArrayList<>();
        Feed<Integer> feed = new Feed<>(scheduled::add, got::add);
        IntStream.range(0, 100).forEach(feed::accept);
        assertEquals(1, scheduled.size());
        scheduled.remove().run();
        assertEquals(IntStream.range(0, 100).boxed().toList(), got);
        assertTrue(scheduled.isEmpty());
    }

    @Test
    void close_thenAccept_deliversNothing() {
        Queue<Runnable> scheduled = new ArrayDeque<>();
        List<Integer> got = new ArrayList<>();
        Feed<Integer> feed = new Feed<>(scheduled::add, got::add);
        feed.accept(1);
        feed.close();
        feed.accept(2);
        scheduled.forEach(Runnable::run);
        assertEquals(List.of(), got);
    }

    @Test
    void sink_thatIsSlow_handsTheThreadBack() {
        Queue<Runnable> scheduled = new ArrayDeque<>();
        AtomicInteger got = new AtomicInteger();
        Feed<Integer> feed = new Feed<>(scheduled::add, item -> {
            got.incrementAndGet();
            sleep();
        });
        IntStream.range(0, 100).forEach(feed::accept);
        scheduled.remove().run();
        assertTrue(got.get() < 100);
        assertEquals(1, scheduled.size());
    }

    @Test
    void flood_of20000_arrivesInOrderWhileTheWindowTicks() throws InterruptedException {
        int count = 20_000;
        List<Integer> got = new ArrayList<>();
        CountDownLatch all = new CountDownLatch(count);
        AtomicInteger pulses = new AtomicInteger();
        AnimationTimer timer = Fx.get(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.incrementAndGet();
            }
        });
        Feed<Integer> feed = new Feed<>(Fx.get(Pulse::new), item -> {
            got.add(item);
            all.countDown();
        });
        Fx.run(timer::start);
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            feed.accept(i);
            while (System.nanoTime() - start < i * 50_000L) {
                Thread.onSpinWait();
            }
        }
        assertTrue(all.await(10, TimeUnit.SECONDS));
        double seconds = (System.nanoTime() - start) / 1e9;
        Fx.run(timer::stop);
        assertEquals(IntStream.range(0, count).boxed().toList(), got);
        assertTrue(pulses.get() / seconds > 20, () -> pulses.get() + " pulses in " + seconds + " s");
    }

    private static void sleep() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
