package io.doorstep.gateway.usage;

import io.doorstep.gateway.quota.LimitState;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// What a caller used and may use.
///
/// @param caller by this credential alone
/// @param organization by all credentials of the business; those of others appear within a minute
record UsageResponse(
        Instant since, Instant until, VolumeResponse caller, VolumeResponse organization, List<LimitResponse> limits) {

    record VolumeResponse(long calls, long failed, long limited) {

        static VolumeResponse of(Volume volume) {
            return new VolumeResponse(volume.calls(), volume.failed(), volume.limited());
        }
    }

    record LimitResponse(
            String context, String policy, int quota, int windowSeconds, int remaining, long resetSeconds) {

        static LimitResponse of(LimitState state) {
            return new LimitResponse(
                    state.context().name().toLowerCase(Locale.ROOT),
                    state.policy(),
                    state.quota(),
                    state.windowSeconds(),
                    state.remaining(),
                    state.secondsToReset());
        }
    }
}
