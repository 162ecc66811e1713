package io.doorstep.property.development;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.property.allowance.PlotRoom;
import io.doorstep.property.allowance.Plots;
import io.doorstep.property.development.UnitOutcome.Kept;
import io.doorstep.property.development.UnitOutcome.NotFound;
import io.doorstep.property.development.UnitOutcome.PlotLimitReached;
import io.doorstep.property.development.UnitOutcome.Taken;
import io.doorstep.property.development.UnitOutcome.TimeImpossible;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reserves units, frees and sells them; the row is held meanwhile, so of two who want one exactly one gets it.
@Component
@Transactional
class MoveUnit {

    private static final int MOST_DAYS = 365;

    private final Units units;
    private final Plots plots;
    private final TellUnits tellUnits;
    private final ObjectProvider<TenantTask<ReservationEnd>> endTask;
    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;

    MoveUnit(
            Units units,
            Plots plots,
            TellUnits tellUnits,
            ObjectProvider<TenantTask<ReservationEnd>> endTask,
            Jobs jobs,
            Ids ids,
            InstantSource clock) {
        this.units = units;
        this.plots = plots;
        this.tellUnits = tellUnits;
        this.endTask = endTask;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param reservedFor the id of a contact
    UnitOutcome reserve(UUID development, UUID id, @Nullable UUID reservedFor, Instant until) {
        Instant now = clock.instant();
        if (!until.isAfter(now) || until.isAfter(now.plus(Duration.ofDays(MOST_DAYS)))) {
            return new TimeImpossible(MOST_DAYS);
        }
        Unit unit = units.findAndHold(development, id).orElse(null);
        if (unit == null) {
            return new NotFound(id);
        }
        if (!unit.status().canMoveTo(UnitStatus.RESERVED)) {
            return new Taken(unit.status());
        }
        Reservation reservation = new Reservation(ids.next(), reservedFor, until);
        unit.reserve(reservation);
        ReservationEnd end = new ReservationEnd(development, id, reservation.id());
        jobs.schedule(endTask.getObject(), reservation.id().toString(), end, until);
        return new Kept(units.saveAndFlush(unit));
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    UnitOutcome free(UUID development, UUID id, IntConsumer precondition) {
        PlotRoom room = plots.room();
        Unit unit = units.findAndHold(development, id).orElse(null);
        if (unit == null) {
            return new NotFound(id);
        }
        precondition.accept(unit.version());
        if (!unit.status().canMoveTo(UnitStatus.FREE)) {
            return new Taken(unit.status());
        }
        boolean tookPlot = unit.status().takesPlot();
        if (!room.move(tookPlot, true)) {
            return new PlotLimitReached(room.limit(), room.used());
        }
        unit.moveTo(UnitStatus.FREE);
        if (!tookPlot) {
            tellUnits.offered(List.of(unit));
        }
        return new Kept(units.saveAndFlush(unit));
    }

    UnitOutcome sell(UUID development, UUID id, IntConsumer precondition) {
        Unit unit = units.findAndHold(development, id).orElse(null);
        if (unit == null) {
            return new NotFound(id);
        }
        precondition.accept(unit.version());
        if (!unit.status().canMoveTo(UnitStatus.SOLD)) {
            return new Taken(unit.status());
        }
        unit.moveTo(UnitStatus.SOLD);
        tellUnits.withdrawn(unit);
        return new Kept(units.saveAndFlush(unit));
    }

    /// Frees the unit when the reservation still stands and its time is over.
    void end(ReservationEnd end) {
        units.findAndHold(end.developmentId(), end.unitId())
                .filter(unit -> unit.reservation()
                        .filter(held -> held.id().equals(end.reservationId()))
                        .isPresent())
                .ifPresent(unit -> {
                    unit.moveTo(UnitStatus.FREE);
                    units.saveAndFlush(unit);
                });
    }

    /// Which reservation is over.
    record ReservationEnd(UUID developmentId, UUID unitId, UUID reservationId) {}
}
