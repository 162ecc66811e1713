package io.doorstep.property.listing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Gathers what a transaction wrote, since an import writes hundreds and whoever follows asks the database once.
@Component
class GatherWritten {

    private final ApplicationEventPublisher events;

    GatherWritten(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(ListingWritten written) {
        gathered().add(written);
    }

    /// What was written in the running transaction until now.
    @SuppressWarnings("unchecked")
    private List<ListingWritten> gathered() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (List<ListingWritten>) bound;
        }
        List<ListingWritten> written = new ArrayList<>();
        TransactionSynchronizationManager.bindResource(this, written);
        TransactionSynchronizationManager.registerSynchronization(new TellBeforeCommit(written));
        return written;
    }

    private final class TellBeforeCommit implements TransactionSynchronization {

        private final List<ListingWritten> written;

        TellBeforeCommit(List<ListingWritten> written) {
            this.written = written;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            events.publishEvent(new ListingsWritten(List.copyOf(written)));
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(GatherWritten.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(GatherWritten.this, written);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(GatherWritten.this);
        }
    }
}
