package io.doorstep.property.allowance;

/// Things of one kind that count among those that the plan bounds.
public interface PlotsInUse {

    /// How many of the bound business's are in use, in the running transaction.
    long count();
}
