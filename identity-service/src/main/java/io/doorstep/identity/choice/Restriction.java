package io.doorstep.identity.choice;

import java.time.Instant;
import java.util.UUID;

/// That a member's facts are only stored, and why.
///
/// @param by the member, or who did it on the member's word
public record Restriction(Instant since, String because, UUID by) {}
