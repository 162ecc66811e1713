package io.doorstep.leadcrm.analytics;

import java.util.List;
import java.util.UUID;

/// Who signed in how often, and which listings were looked at.
///
/// @param members those who signed in most
/// @param listings those that people outside the business opened most
public record ClientActivity(long logins, List<Count> members, long views, List<Count> listings) {

    /// @param id a member's, a listing's
    public record Count(UUID id, long times) {}
}
