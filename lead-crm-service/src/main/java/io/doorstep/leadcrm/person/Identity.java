package io.doorstep.leadcrm.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing by which a person is known, with where we have it from.
///
/// @param primary the first choice among those of its kind
/// @param verifiedAt when it was shown to be the person's own; absent as long as it was not
/// @param source such as `enquiry` or `api`
public record Identity(
        UUID id,
        IdentityKind kind,
        String value,
        boolean primary,
        @Nullable Instant verifiedAt,
        String source,
        Instant since) {}
