package io.doorstep.property.portal;

import io.doorstep.property.listing.ListingPurpose;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A portal as a client writes it.
///
/// @param selection `ALL` when absent
/// @param purpose of the listings that it takes; both when absent
/// @param requirements what a listing must have before the portal is given it; nothing more than a price when absent
/// @param showsAddress whether it is told the street and the exact place; it is when absent
/// @param paused its feed is empty, so that it takes all listings down
record PortalRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull PortalFormat format,
        @Nullable Selection selection,
        @Nullable ListingPurpose purpose,
        @Nullable Set<@NotNull Requirement> requirements,
        @Nullable Boolean showsAddress,
        @Nullable Boolean paused) {

    PortalDraft draft() {
        return new PortalDraft(
                name.strip(),
                format,
                Objects.requireNonNullElse(selection, Selection.ALL),
                purpose,
                Objects.requireNonNullElse(requirements, Set.of()),
                !Boolean.FALSE.equals(showsAddress),
                Boolean.TRUE.equals(paused));
    }
}
