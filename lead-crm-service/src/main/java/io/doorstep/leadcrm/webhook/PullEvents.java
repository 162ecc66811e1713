package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.web.Cursors;
import io.doorstep.leadcrm.webhook.PartnerEvents.Position;
import io.doorstep.leadcrm.webhook.PartnerEvents.Stored;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a partner what it missed, in order.
@Component
public class PullEvents {

    private static final String SORT = "committed";

    private final PartnerEvents partnerEvents;
    private final Cursors cursors;

    PullEvents(PartnerEvents partnerEvents, Cursors cursors) {
        this.partnerEvents = partnerEvents;
        this.cursors = cursors;
    }

    /// @param after where the last pull ended; the oldest event that is kept when absent
    /// @param types all when empty
    @Transactional(readOnly = true)
    public Pulled pull(@Nullable String after, Collection<String> types, int limit) {
        Position from = after == null ? Position.START : position(cursors.decode(after, SORT));
        List<Stored> found = partnerEvents.listAfter(from, types, limit + 1);
        List<Stored> page = found.size() > limit ? found.subList(0, limit) : found;
        Position end = page.isEmpty() ? from : page.getLast().position();
        return new Pulled(
                page.stream()
                        .map(event -> new PulledEvent(event.id(), event.body()))
                        .toList(),
                cursors.encode(SORT, List.of(Long.toString(end.settledIn()), Long.toString(end.seq()))),
                found.size() > limit);
    }

    private static Position position(List<String> keys) {
        return new Position(Long.parseLong(keys.get(0)), Long.parseLong(keys.get(1)));
    }

    /// @param next where the next pull goes on, also when there is nothing yet
    public record Pulled(List<PulledEvent> events, String next, boolean more) {}

    /// @param body `{type, timestamp, data}`, as the webhook has it
    public record PulledEvent(UUID id, String body) {}
}
