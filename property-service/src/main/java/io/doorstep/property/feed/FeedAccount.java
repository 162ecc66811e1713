package io.doorstep.property.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What is needed to ask a feed.
record FeedAccount(
        URI resource,
        FeedAccess access,
        String secret,
        @Nullable URI tokenUrl,
        @Nullable String clientId,
        @Nullable String scope,
        @Nullable String filter) {

    @Override
    public String toString() {
        return "FeedAccount at " + resource;
    }
}
