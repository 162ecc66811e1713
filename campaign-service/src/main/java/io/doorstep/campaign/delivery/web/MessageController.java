package io.doorstep.campaign.delivery.web;

import io.doorstep.campaign.delivery.LoggedMessage;
import io.doorstep.campaign.delivery.MessageStatus;
import io.doorstep.campaign.delivery.ReadMessageLog;
import io.doorstep.campaign.tracking.CountEngagement;
import io.doorstep.campaign.tracking.MessageEngagement;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/campaigns/messages")
class MessageController {

    private static final String NEWEST_FIRST = "-id";

    private final ReadMessageLog messageLog;
    private final CountEngagement countEngagement;
    private final Cursors cursors;

    MessageController(ReadMessageLog messageLog, CountEngagement countEngagement, Cursors cursors) {
        this.messageLog = messageLog;
        this.countEngagement = countEngagement;
        this.cursors = cursors;
    }

    @GetMapping
    @RequiresPermission("campaign:read")
    Page<MessageResponse> list(
            @RequestParam(required = false) @Nullable UUID contactId,
            @RequestParam(required = false) @Nullable MessageStatus status,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        UUID start = cursors.decode(cursor, NEWEST_FIRST, Ids.LAST);
        List<LoggedMessage> found = messageLog.listBefore(start, contactId, status, size + 1);
        Page<LoggedMessage> page = Page.cut(found, size, last -> cursors.encode(NEWEST_FIRST, last.id()));
        return new Page<>(withEngagement(page.items()), page.nextCursor());
    }

    @GetMapping("/{id}")
    @RequiresPermission("campaign:read")
    MessageResponse read(@PathVariable UUID id) {
        LoggedMessage message = messageLog.find(id).orElseThrow(() -> Problems.notFound("message", id));
        return withEngagement(List.of(message)).getFirst();
    }

    private List<MessageResponse> withEngagement(List<LoggedMessage> messages) {
        Map<UUID, MessageEngagement> counts =
                countEngagement.count(messages.stream().map(LoggedMessage::id).toList());
        return messages.stream()
                .map(message -> MessageResponse.of(message, counts.getOrDefault(message.id(), MessageEngagement.NONE)))
                .toList();
    }
}
