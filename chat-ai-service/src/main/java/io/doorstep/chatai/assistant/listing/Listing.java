package io.doorstep.chatai.assistant.listing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A home as property-service showed it, with what the assistant may say about it.
///
/// @param text the facts in a few sentences
/// @param livingArea square metres
/// @param lotArea square metres
/// @param place address in one line
/// @param picture where a picture for a card is
/// @param reasons why it was shown
public record Listing(
        UUID id,
        @Nullable String reference,
        String title,
        @Nullable String text,
        @Nullable String description,
        @Nullable String type,
        @Nullable String purpose,
        @Nullable Money price,
        @Nullable Integer bedrooms,
        @Nullable Double bathrooms,
        @Nullable Double livingArea,
        @Nullable Double lotArea,
        @Nullable Integer yearBuilt,
        @Nullable String place,
        List<String> features,
        @Nullable String picture,
        List<Reason> reasons) {}
