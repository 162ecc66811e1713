package io.doorstep.property.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A feed as somebody gives it.
///
/// @param name by which its mapping is found
/// @param resource where its properties are, such as `https://api.mls.example/odata/Property`
/// @param secret the one that is there stays when absent
/// @param filter in OData's words, which records are meant
/// @param pauseMinutes between the end of one run and the beginning of the next
record FeedDraft(
        String name,
        URI resource,
        FeedAccess access,
        @Nullable String secret,
        @Nullable URI tokenUrl,
        @Nullable String clientId,
        @Nullable String scope,
        @Nullable String filter,
        int pageSize,
        int pauseMinutes,
        boolean paused) {

    @Override
    public String toString() {
        return "FeedDraft " + name;
    }
}
