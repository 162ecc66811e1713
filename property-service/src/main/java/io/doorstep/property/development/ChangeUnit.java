package io.doorstep.property.development;

import io.doorstep.property.development.UnitOutcome.CodeTaken;
import io.doorstep.property.development.UnitOutcome.Deleted;
import io.doorstep.property.development.UnitOutcome.Kept;
import io.doorstep.property.development.UnitOutcome.NotFound;
import io.doorstep.property.development.UnitOutcome.Taken;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes what is said of a unit, and deletes one that nobody has reserved.
@Component
@Transactional
class ChangeUnit {

    private final Units units;
    private final TellUnits tellUnits;

    ChangeUnit(Units units, TellUnits tellUnits) {
        this.units = units;
        this.tellUnits = tellUnits;
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    UnitOutcome change(UUID development, UUID id, UnitDraft draft, IntConsumer precondition) {
        Unit unit = units.findAndHold(development, id).orElse(null);
        if (unit == null) {
            return new NotFound(id);
        }
        precondition.accept(unit.version());
        boolean renamed = !unit.draft().code().equals(draft.code());
        if (renamed && !units.listCodes(development, List.of(draft.code())).isEmpty()) {
            return new CodeTaken(draft.code());
        }
        unit.become(draft);
        return new Kept(units.saveAndFlush(unit));
    }

    UnitOutcome delete(UUID development, UUID id, IntConsumer precondition) {
        Unit unit = units.findAndHold(development, id).orElse(null);
        if (unit == null) {
            return new NotFound(id);
        }
        precondition.accept(unit.version());
        if (unit.status() == UnitStatus.RESERVED) {
            return new Taken(unit.status());
        }
        units.delete(unit);
        if (unit.status().takesPlot()) {
            tellUnits.withdrawn(unit);
        }
        return new Deleted();
    }
}
