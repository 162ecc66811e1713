package io.doorstep.chatai.assistant;

import io.doorstep.chatai.assistant.listing.Listing;
import io.doorstep.chatai.assistant.listing.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The source of an answer, with what a card shows of it.
///
/// @param picture where it is: ours from the root, another's with `https`
public record Citation(
        String type,
        UUID id,
        String title,
        @Nullable Money price,
        @Nullable String picture) {
    public static Citation of(Listing listing) {
        return new Citation("property", listing.id(), listing.title(), listing.price(), listing.picture());
    }
}
