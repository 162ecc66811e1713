package io.doorstep.chatai.assistant.listing;

import io.doorstep.chatai.assistant.reading.Criteria;
import org.jspecify.annotations.Nullable;

/// One question to the listings.
///
/// @param cursor where an earlier answer ended
public record ListingQuery(
        Criteria criteria, int limit, @Nullable String cursor) {}
