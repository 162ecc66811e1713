package io.doorstep.property.search;

import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.search.index.SearchEngine;
import io.doorstep.property.search.index.Suggestion;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/// Suggests what somebody may be about to type, from the listings that they may see.
@Service
public class CompleteSearch {

    private final SearchEngine index;

    CompleteSearch(SearchEngine index) {
        this.index = index;
    }

    public List<Suggestion> complete(String typed, Set<ListingStatus> statuses, int limit) {
        return typed.isBlank() ? List.of() : index.look().complete(typed, statuses, limit);
    }
}
