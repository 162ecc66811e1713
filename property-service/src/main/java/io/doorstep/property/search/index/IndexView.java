package io.doorstep.property.search.index;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingStatus;
import java.util.List;
import java.util.Set;

/// An index that was brought up to date as far as it could be, to be asked once or several times.
public interface IndexView extends ListingSource {

    IndexState state();

    /// Completes what somebody types.
    List<Suggestion> complete(String typed, Set<ListingStatus> statuses, int limit);

    /// What matches, put together by place on a map.
    List<Cluster> clusters(IndexQuestion question, int zoom);

    /// Those that are most like a listing, without it, the most alike first.
    List<ListingId> similar(Likeness likeness);
}
