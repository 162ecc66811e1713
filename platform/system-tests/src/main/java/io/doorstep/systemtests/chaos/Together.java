package io.doorstep.systemtests.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/// Does something many times at once.
final class Together {

    private Together() {}

    static <T> List<T> call(int times, IntFunction<Callable<T>> each) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
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
