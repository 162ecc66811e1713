package io.doorstep.property.feed;

import io.doorstep.property.listing.Media;
import io.doorstep.property.reso.ResoFlaw;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What became of a record.
///
/// @param flaws why it could not be used; empty when it was
/// @param raw as it came, kept of what could not be used
/// @param media to be fetched; absent when the record says nothing of media
record TakenRecord(
        String key,
        @Nullable String modified,
        @Nullable String reference,
        List<ResoFlaw> flaws,
        @Nullable Map<String, Object> raw,
        @Nullable List<Media> media) {}
