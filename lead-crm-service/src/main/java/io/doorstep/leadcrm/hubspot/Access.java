package io.doorstep.leadcrm.hubspot;

import java.time.Instant;

/// Whether HubSpot may be called now.
sealed interface Access {

    /// With this token.
    record Ready(String token) implements Access {

        @Override
        public String toString() {
            return "Ready";
        }
    }

    /// Not yet: it wants a rest, or somebody else fetches a token at this moment.
    record Later(Instant at) implements Access {}

    /// Not before somebody connects anew.
    record Ended() implements Access {}
}
