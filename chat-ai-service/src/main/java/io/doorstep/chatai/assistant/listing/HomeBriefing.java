package io.doorstep.chatai.assistant.listing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What property-service tells of one home, as far as it is read here.
record HomeBriefing(
        Brief listing,
        @Nullable String description,
        @Nullable List<Media> media,
        int mediaTotal,
        @Nullable Instant listedSince,
        @Nullable List<Brief> similar) {
    record Media(@Nullable String kind) {}

    Home home() {
        return new Home(
                listing.listing(),
                description,
                mediaTotal,
                has("plan"),
                has("tour"),
                listedSince,
                similar == null
                        ? List.of()
                        : similar.stream().map(Brief::listing).toList());
    }

    private boolean has(String kind) {
        return media != null && media.stream().anyMatch(shown -> kind.equals(shown.kind()));
    }
}
