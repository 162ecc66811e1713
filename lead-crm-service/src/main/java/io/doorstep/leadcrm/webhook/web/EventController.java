package io.doorstep.leadcrm.webhook.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.leadcrm.webhook.PullEvents;
import io.doorstep.leadcrm.webhook.PullEvents.Pulled;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestController
class EventController {

    private final PullEvents pullEvents;
    private final JsonMapper json;

    EventController(PullEvents pullEvents, JsonMapper json) {
        this.pullEvents = pullEvents;
        this.json = json;
    }

    @GetMapping("/api/v1/events")
    @RequiresPermission("event:read")
    EventPage events(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false, defaultValue = "") List<String> type,
            @RequestParam(required = false) @Nullable Integer limit) {
        Pulled pulled = pullEvents.pull(after, type, Limits.of(limit));
        return new EventPage(
                pulled.events().stream()
                        .map(event -> EventItem.of(event.id(), json.readTree(event.body())))
                        .toList(),
                pulled.next(),
                pulled.more());
    }

    /// @param nextCursor what `after` is next time, also when nothing more has happened yet
    record EventPage(List<EventItem> items, String nextCursor, boolean more) {}

    record EventItem(UUID id, String type, String timestamp, JsonNode data) {

        static EventItem of(UUID id, JsonNode body) {
            return new EventItem(
                    id, body.get("type").stringValue(), body.get("timestamp").stringValue(), body.get("data"));
        }
    }
}
