package io.doorstep.billing.usage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps count of the members with a seat.
@Component
class CountSeats {

    private final Seats seats;
    private final WatchLimits watchLimits;

    CountSeats(Seats seats, WatchLimits watchLimits) {
        this.seats = seats;
        this.watchLimits = watchLimits;
    }

    @Transactional
    void count(SeatUse use) {
        seats.record(use);
        if (use.taken()) {
            watchLimits.agents(seats.count());
        }
    }
}
