package io.doorstep.identity.choice.web;

import io.doorstep.identity.choice.ChoicesView;
import io.doorstep.identity.choice.Restriction;
import io.doorstep.identity.choice.SharingRefusal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param restriction absent while the facts may be used
/// @param sharingRefusal absent while nothing was refused
record ChoicesResponse(
        @Nullable RestrictionResponse restriction, @Nullable SharingRefusalResponse sharingRefusal) {

    record RestrictionResponse(Instant since, String reason, UUID by) {

        static RestrictionResponse of(Restriction restriction) {
            return new RestrictionResponse(restriction.since(), restriction.because(), restriction.by());
        }
    }

    /// @param how `profile`, or `Sec-GPC` for the browser's Global Privacy Control
    record SharingRefusalResponse(Instant since, String how) {

        static SharingRefusalResponse of(SharingRefusal refusal) {
            return new SharingRefusalResponse(refusal.since(), refusal.how());
        }
    }

    static ChoicesResponse of(ChoicesView choices) {
        Restriction restriction = choices.restriction();
        SharingRefusal refusal = choices.sharingRefusal();
        return new ChoicesResponse(
                restriction == null ? null : RestrictionResponse.of(restriction),
                refusal == null ? null : SharingRefusalResponse.of(refusal));
    }
}
