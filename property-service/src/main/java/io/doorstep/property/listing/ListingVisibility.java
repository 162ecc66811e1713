package io.doorstep.property.listing;

import io.doorstep.kit.security.Caller;
import java.util.EnumSet;
import java.util.Set;

/// Which listings a caller may see: the public, and whoever speaks to it, sees only what is published.
public final class ListingVisibility {

    private ListingVisibility() {}

    public static Set<ListingStatus> of(Caller caller) {
        return switch (caller.kind()) {
            case USER, API_KEY, OAUTH_CLIENT -> EnumSet.allOf(ListingStatus.class);
            case SERVICE, ANONYMOUS, VISITOR -> EnumSet.of(ListingStatus.PUBLISHED);
        };
    }
}
