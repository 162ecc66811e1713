package io.doorstep.chatai.assistant;

import io.doorstep.chatai.assistant.listing.Listing;
import io.doorstep.chatai.assistant.reading.MessageReader;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells which homes a visitor means when they leave their contact: those they point at, else the one spoken about, and
/// the one that they came for.
@Component
public class ReadInterest {
    private final MessageReader reader = new MessageReader();

    public List<UUID> read(String text, DialogueState state) {
        var pointedAt = reader.read(text).picks().stream()
                .map(pick -> Selection.of(pick, state))
                .flatMap(selection ->
                        selection instanceof Selection.Chosen(var listing) ? Stream.of(listing.id()) : Stream.empty())
                .toList();
        var meant = pointedAt.isEmpty() ? state.findFocus().map(Listing::id).stream() : pointedAt.stream();
        return Stream.concat(meant, Stream.ofNullable(state.home())).distinct().toList();
    }
}
