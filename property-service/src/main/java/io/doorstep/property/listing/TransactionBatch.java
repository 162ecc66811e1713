package io.doorstep.property.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Collects what comes up in a transaction and hands it over all at once before the commit, since an import brings
/// hundreds.
public final class TransactionBatch<T> {

    private final Consumer<List<T>> handOver;

    public TransactionBatch(Consumer<List<T>> handOver) {
        this.handOver = handOver;
    }

    /// @throws IllegalStateException outside a transaction
    public void add(T one) {
        waiting().add(one);
    }

    @SuppressWarnings("unchecked")
    private List<T> waiting() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (List<T>) bound;
        }
        List<T> fresh = new ArrayList<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new HandOver(fresh));
        return fresh;
    }

    private final class HandOver implements TransactionSynchronization {

        private final List<T> collected;

        HandOver(List<T> collected) {
            this.collected = collected;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            handOver.accept(collected);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TransactionBatch.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TransactionBatch.this, collected);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TransactionBatch.this);
        }
    }
}
