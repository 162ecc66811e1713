package io.doorstep.systemtests.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/// Does something many times at once.
public final class Together {

    /// Enough to keep a small machine busy, and no more.
    private static final int FEW = 4;

    private Together() {}

    /// One after the other for each thing, a few things at once.
    public static <T> void forEach(Collection<T> things, Consumer<T> each) {
        List<T> all = List.copyOf(things);
        try (var few = Executors.newFixedThreadPool(FEW, Thread.ofVirtual().factory())) {
            call(few, all.size(), number -> Executors.callable(() -> each.accept(all.get(number))));
        }
    }

    public static <T> List<T> call(int times, IntFunction<Callable<T>> each) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return call(threads, times, each);
        }
    }

    private static <T> List<T> call(ExecutorService threads, int times, IntFunction<Callable<T>> each) {
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int number = 0; number < times; number++) {
                running.add(threads.submit(each.apply(number)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("One of many calls at once failed", e.getCause());
        }
    }
}
