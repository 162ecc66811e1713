package io.doorstep.property.search.web;

import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.Picture;
import io.doorstep.property.search.FindSimilar.Similar;
import io.doorstep.property.search.filter.ListingFilter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is told of one listing to whoever speaks about it.
///
/// @param description longer than the one in `listing`
/// @param media the first of them
/// @param mediaTotal how many there are
/// @param listedSince since when it is on offer
/// @param similar as many as were asked for, the most alike first, each with in what it is alike
record HomeBriefing(
        Brief listing,
        @Nullable String description,
        List<ShownMedia> media,
        int mediaTotal,
        @Nullable Instant listedSince,
        List<Brief> similar) {

    private static final int MOST_MEDIA = 12;
    private static final int LONGEST_DESCRIPTION = 4_000;

    /// @param kind such as `image`, `plan`, `tour`
    record ShownMedia(
            @Nullable String kind, String url, @Nullable String title) {
        static ShownMedia of(Picture picture) {
            return new ShownMedia(picture.kind(), picture.url(), picture.title());
        }
    }

    static HomeBriefing of(ListingSnapshot listing, List<Similar> similar) {
        List<Picture> media = listing.media();
        return new HomeBriefing(
                Brief.of(listing, ListingFilter.ANYTHING),
                ListingText.shortened(listing.facts().description(), LONGEST_DESCRIPTION),
                media.stream().limit(MOST_MEDIA).map(ShownMedia::of).toList(),
                media.size(),
                listing.market().listedSince(),
                similar.stream().map(Brief::of).toList());
    }
}
