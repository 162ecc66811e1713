package io.doorstep.property.search;

import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.index.Cluster;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.IndexState;
import io.doorstep.property.search.index.IndexView;
import io.doorstep.property.search.index.SearchEngine;
import io.doorstep.property.search.synonym.FindSynonyms;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/// Puts listings on a map together by place, so that a map of many can be drawn.
@Service
public class ClusterListings {

    private final SearchEngine index;
    private final FindSynonyms synonyms;

    ClusterListings(SearchEngine index, FindSynonyms synonyms) {
        this.index = index;
        this.synonyms = synonyms;
    }

    /// @param state how far the index went that was counted in
    public record Clusters(List<Cluster> clusters, IndexState state) {}

    /// @param filter with a box that has few enough cells, as the caller has seen to
    /// @param zoom 0 to 22, as maps on the web count it
    public Clusters cluster(ListingFilter filter, int zoom) {
        IndexView view = index.look();
        IndexQuestion all =
                new IndexQuestion(filter, Set.of(), List.of(), false, synonyms.current(), SearchOrder.NEWEST, null, 1);
        return new Clusters(view.clusters(all, zoom), view.state());
    }
}
