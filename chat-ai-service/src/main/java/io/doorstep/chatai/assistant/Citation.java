package io.doorstep.chatai.assistant;

import io.doorstep.chatai.assistant.listing.Listing;
import java.util.UUID;

/// The source of an answer.
public record Citation(String type, UUID id, String title) {
    public static Citation of(Listing listing) {
        return new Citation("property", listing.id(), listing.title());
    }
}
