package io.doorstep.property.allowance;

/// What is left of the plots that may be in use, as one transaction takes and gives back.
public final class PlotRoom {

    private final long limit;
    private long used;

    PlotRoom(long limit, long used) {
        this.limit = limit;
        this.used = used;
    }

    public static PlotRoom withoutBound() {
        return new PlotRoom(Long.MAX_VALUE, 0);
    }

    /// @return whether there was room for the change
    public boolean move(boolean wasInUse, boolean isInUse) {
        if (isInUse && !wasInUse && used >= limit) {
            return false;
        }
        used += (isInUse ? 1 : 0) - (wasInUse ? 1 : 0);
        return true;
    }

    public long limit() {
        return limit;
    }

    public long used() {
        return used;
    }
}
