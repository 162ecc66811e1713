package io.doorstep.property.listing;

import java.util.ArrayList;
import java.util.List;

/// What a listing must say before the public may see it.
public final class Publishable {

    private Publishable() {}

    /// @return the JSON pointers of what is missing for the status; empty when it may be so
    public static List<String> missing(ListingFacts facts, ListingStatus status) {
        List<String> missing = new ArrayList<>();
        if (status == ListingStatus.PUBLISHED && facts.price() == null) {
            missing.add("/price");
        }
        return missing;
    }
}
