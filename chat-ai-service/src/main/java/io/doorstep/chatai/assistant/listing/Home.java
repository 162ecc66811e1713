package io.doorstep.chatai.assistant.listing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One home with all that may be said of it.
///
/// @param description as it was written, longer than that of the listing
/// @param pictures how many pictures, plans and tours there are
/// @param listedSince since when it is on offer
/// @param similar the most alike first, each with in what it is alike
public record Home(
        Listing listing,
        @Nullable String description,
        int pictures,
        boolean hasPlan,
        boolean hasTour,
        @Nullable Instant listedSince,
        List<Listing> similar) {}
