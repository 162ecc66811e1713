package io.doorstep.property.savedsearch;

import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingWritten;
import io.doorstep.property.listing.ListingsWritten;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Notes in the transaction of a change that searches may wait for it.
@Component
class NoteTurns {

    private final TurnLog turns;
    private final AlertJobs jobs;
    private final InstantSource clock;

    NoteTurns(TurnLog turns, AlertJobs jobs, InstantSource clock) {
        this.turns = turns;
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void on(ListingsWritten all) {
        List<ListingWritten> published = all.written().stream()
                .filter(each -> each.after().status() == ListingStatus.PUBLISHED)
                .toList();
        if (!published.isEmpty() && turns.note(published, clock.instant())) {
            jobs.matchSoon();
        }
    }
}
