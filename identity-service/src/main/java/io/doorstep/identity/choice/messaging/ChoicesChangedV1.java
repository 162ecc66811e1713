package io.doorstep.identity.choice.messaging;

import io.doorstep.identity.choice.ChoicesChanged;
import java.time.Instant;
import java.util.UUID;

/// `privacy.choices-changed` on the wire.
///
/// @param restricted whether what is known of the person is only to be stored
/// @param sharingRefused whether nothing of it may be sold or shared
record ChoicesChangedV1(UUID userId, boolean restricted, boolean sharingRefused, Instant changedAt) {

    static ChoicesChangedV1 of(ChoicesChanged event) {
        return new ChoicesChangedV1(
                event.choices().userId(),
                event.choices().restriction() != null,
                event.choices().sharingRefusal() != null,
                event.changedAt());
    }
}
