package io.doorstep.property.listing;

import io.doorstep.kit.jobs.TenantTask;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Tells once a minute which listings were looked at, each look once.
@Component
class TellViews {

    private final ViewRows views;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final TenantTask<Window> task =
            TenantTask.oneTime("listing.tell-views", Window.class, window -> tell(window.end()));

    TellViews(ViewRows views, ApplicationEventPublisher events, TransactionOperations transaction) {
        this.views = views;
        this.events = events;
        this.transaction = transaction;
    }

    TenantTask<Window> task() {
        return task;
    }

    void tell(Instant end) {
        transaction.executeWithoutResult(_ -> {
            ViewRows.Told told = views.takeUntold(end);
            if (!told.views().isEmpty()) {
                events.publishEvent(
                        new ListingsViewed(told.views(), told.first().truncatedTo(ChronoUnit.MINUTES), end));
            }
        });
    }

    /// Up to when looks are told.
    record Window(Instant end) {}
}
