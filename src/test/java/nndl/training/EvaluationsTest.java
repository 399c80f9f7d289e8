package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EvaluationsTest {
    @Test
    void submit_aThirdWhileTwoAreThere_waits() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        List<Integer> done = new CopyOnWriteArrayList<>();
        try (Evaluations evaluations = new Evaluations()) {
            for (int i = 0; i < 2; i++) {
                int work = i;
                evaluations.submit(() -> {
                    gate.await();
                    return done.add(work);
                });
            }
            FutureTask<CompletableFuture<Boolean>> third =
                    new FutureTask<>(() -> evaluations.submit(() -> done.add(2)));
            Thread thread = new Thread(third, "third");
            thread.setDaemon(true);
            thread.start();
            assertThrows(TimeoutException.class, () -> third.get(50, TimeUnit.MILLISECONDS));
            gate.countDown();
            assertTrue(third.get().get());
            assertEquals(List.of(0, 1, 2), done);
        }
    }

    @Test
    void submit_workThatFails_tellsWhoAsksAndGivesItsPlaceBack() throws Exception {
        try (Evaluations evaluations = new Evaluations()) {
            for (int i = 0; i < 5; i++) {
                CompletableFuture<Object> result = evaluations.submit(() -> {
                    throw new IllegalStateException("failed");
                });
                ExecutionException e = assertThrows(ExecutionException.class, result::get);
                assertEquals("failed", e.getCause().getMessage());
            }
        }
    }

    @Test
    void thread_ofEvaluations_isANamedDaemon() throws Exception {
        try (Evaluations evaluations = new Evaluations()) {
            Thread thread = evaluations.submit(Thread::currentThread).get();
            assertTrue(thread.isDaemon());
            assertFalse(thread.getName().startsWith("Thread-"));
        }
    }
}
