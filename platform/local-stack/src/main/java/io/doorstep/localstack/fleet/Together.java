package io.doorstep.localstack.fleet;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Things done at the same time.
final class Together {

    private Together() {}

    /// Returns when all are done, or throws as soon as one has failed; the others are not waited for then.
    static void run(List<Runnable> tasks) {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var firstFailure = new CompletableFuture<Void>();
            var all = tasks.stream()
                    .map(task -> CompletableFuture.runAsync(task, threads).whenComplete((_, failure) -> {
                        if (failure != null) {
                            firstFailure.completeExceptionally(failure);
                        }
                    }))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.anyOf(firstFailure, CompletableFuture.allOf(all)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        } finally {
            threads.shutdown();
        }
    }
}
