package io.doorstep.leadcrm.appointment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How appointments of a time went.
///
/// @param agentId whose; absent for all together
/// @param open of which nobody has said how they went
/// @param showRate who came, of those who came or stayed away; absent when there is nobody yet
record ShowRate(
        @Nullable UUID agentId,
        long shown,
        long noShow,
        long cancelled,
        long rescheduled,
        long open,
        @Nullable Double showRate) {

    static ShowRate of(@Nullable UUID agentId, long shown, long noShow, long cancelled, long rescheduled, long open) {
        long expected = shown + noShow;
        return new ShowRate(
                agentId, shown, noShow, cancelled, rescheduled, open, expected == 0 ? null : (double) shown / expected);
    }
}
