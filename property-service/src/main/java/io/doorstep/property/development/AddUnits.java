package io.doorstep.property.development;

import io.doorstep.kit.ids.Ids;
import io.doorstep.property.allowance.PlotRoom;
import io.doorstep.property.allowance.Plots;
import io.doorstep.property.development.UnitOutcome.CodeTaken;
import io.doorstep.property.development.UnitOutcome.Kept;
import io.doorstep.property.development.UnitOutcome.PlotLimitReached;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds units to a development, each by itself; what is refused for one keeps no other back.
@Component
class AddUnits {

    private final Developments developments;
    private final Units units;
    private final Plots plots;
    private final TellUnits tellUnits;
    private final Ids ids;
    private final InstantSource clock;

    AddUnits(Developments developments, Units units, Plots plots, TellUnits tellUnits, Ids ids, InstantSource clock) {
        this.developments = developments;
        this.units = units;
        this.plots = plots;
        this.tellUnits = tellUnits;
        this.ids = ids;
        this.clock = clock;
    }

    /// @return in the order of the drafts; empty when there is no such development
    @Transactional
    Optional<List<UnitOutcome>> add(UUID development, List<UnitDraft> drafts) {
        PlotRoom room = plots.room();
        if (developments.find(development).isEmpty()) {
            return Optional.empty();
        }
        Set<String> taken = new HashSet<>(units.listCodes(
                development, drafts.stream().map(UnitDraft::code).toList()));
        Instant now = clock.instant();
        List<Unit> added = new ArrayList<>();
        List<UnitOutcome> outcomes = new ArrayList<>();
        for (UnitDraft draft : drafts) {
            if (!taken.add(draft.code())) {
                outcomes.add(new CodeTaken(draft.code()));
            } else if (!room.move(false, true)) {
                outcomes.add(new PlotLimitReached(room.limit(), room.used()));
            } else {
                Unit unit = new Unit(ids.next(), development, draft, now);
                added.add(unit);
                outcomes.add(new Kept(unit));
            }
        }
        units.saveAllAndFlush(added);
        tellUnits.offered(added);
        return Optional.of(outcomes);
    }
}
