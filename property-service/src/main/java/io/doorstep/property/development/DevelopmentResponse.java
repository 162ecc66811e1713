package io.doorstep.property.development;

import io.doorstep.property.listing.Address;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A development as a client reads it.
record DevelopmentResponse(
        UUID id,
        String name,
        @Nullable String description,
        Address address,
        List<Instalment> instalments,
        Instant createdAt) {

    static DevelopmentResponse of(Development development) {
        DevelopmentDraft draft = development.draft();
        return new DevelopmentResponse(
                development.id(),
                draft.name(),
                draft.description(),
                draft.address(),
                draft.plan().instalments(),
                development.createdAt());
    }
}
