package io.doorstep.leadcrm.person;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a contact as it was written.
public sealed interface ContactReading {

    /// Somebody who can be reached, by at least one of e-mail and phone.
    ///
    /// @param email lower case, its domain in ASCII
    /// @param phone E.164
    /// @param unreadable what was written and could not be read, kept word for word
    record Reachable(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable UUID conversationId,
            List<String> unreadable)
            implements ContactReading {}

    /// Nobody can be reached with this.
    record Unreachable(UnreachableReason reason) implements ContactReading {}
}
