package io.doorstep.property.development;

import io.doorstep.property.allowance.PlotsInUse;
import org.springframework.stereotype.Component;

/// Units that are free or reserved take a plot each.
@Component
class UnitsInUse implements PlotsInUse {

    private final Units units;

    UnitsInUse(Units units) {
        this.units = units;
    }

    @Override
    public long count() {
        return units.countInUse();
    }
}
