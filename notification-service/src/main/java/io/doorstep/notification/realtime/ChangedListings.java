package io.doorstep.notification.realtime;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The listings of which a socket has yet to tell; an import of thousands is one word.
final class ChangedListings {

    private static final int WORTH_NAMING = 50;

    private final Set<UUID> changed = new LinkedHashSet<>();
    private boolean many;

    synchronized void add(UUID listing) {
        if (!many && changed.add(listing) && changed.size() > WORTH_NAMING) {
            addMany();
        }
    }

    synchronized void addMany() {
        many = true;
        changed.clear();
    }

    /// What is to be told now, each once.
    synchronized List<LiveMessage> take() {
        List<LiveMessage> messages = many
                ? List.of(new LiveMessage.ListingsChanged())
                : changed.stream()
                        .<LiveMessage>map(LiveMessage.ListingChanged::new)
                        .toList();
        many = false;
        changed.clear();
        return messages;
    }
}
