package io.doorstep.property.search.web;

import io.doorstep.kit.security.Caller;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingVisibility;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which states are looked among.
final class StatusChoice {

    private StatusChoice() {}

    /// What is published, unless somebody who may see more asks for more.
    static Set<ListingStatus> of(@Nullable Set<ListingStatus> wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return EnumSet.of(ListingStatus.PUBLISHED);
        }
        Set<ListingStatus> statuses = EnumSet.copyOf(wanted);
        statuses.retainAll(ListingVisibility.of(Caller.current()));
        return statuses.isEmpty() ? EnumSet.of(ListingStatus.PUBLISHED) : statuses;
    }
}
