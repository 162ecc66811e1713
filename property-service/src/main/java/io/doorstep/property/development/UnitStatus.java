package io.doorstep.property.development;

/// Whether a unit can be had.
enum UnitStatus {
    FREE,
    RESERVED,
    SOLD;

    boolean canMoveTo(UnitStatus next) {
        return switch (this) {
            case FREE -> next == RESERVED || next == SOLD;
            case RESERVED -> next == FREE || next == SOLD;
            case SOLD -> next == FREE;
        };
    }

    /// Whether a unit counts among those that the plan bounds.
    boolean takesPlot() {
        return this != SOLD;
    }
}
