package io.doorstep.identity.choice;

import java.time.Instant;

/// That nothing of a member may be sold or shared.
///
/// @param how the member said so: in the profile, or by the browser's Global Privacy Control
public record SharingRefusal(Instant since, String how) {}
