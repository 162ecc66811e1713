package io.doorstep.property.reso;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a record of a feed turned out to be.
public sealed interface ResoReading {

    /// @param status absent when the feed says nothing about it
    record Readable(ListingFacts facts, @Nullable ListingStatus status) implements ResoReading {}

    record Unreadable(List<ResoFlaw> flaws) implements ResoReading {}
}
