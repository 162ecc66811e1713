package io.doorstep.notification.notification.web;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.notification.delivery.TraceEmail;
import io.doorstep.notification.notification.MarkNotifications;
import io.doorstep.notification.notification.NotificationEntry;
import io.doorstep.notification.notification.ReadCentre;
import io.doorstep.notification.preference.NotificationCategory;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/notifications")
class NotificationController {

    private static final String NEWEST_FIRST = "-sequence";

    private final ReadCentre readCentre;
    private final MarkNotifications markNotifications;
    private final TraceEmail traceEmail;
    private final Cursors cursors;

    NotificationController(
            ReadCentre readCentre, MarkNotifications markNotifications, TraceEmail traceEmail, Cursors cursors) {
        this.readCentre = readCentre;
        this.markNotifications = markNotifications;
        this.traceEmail = traceEmail;
        this.cursors = cursors;
    }

    @GetMapping
    @RequiresPermission("notification:read")
    NotificationPage list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable NotificationCategory category,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        UUID user = Caller.current().userId();
        int size = Limits.of(limit);
        List<NotificationEntry> found = readCentre.listBefore(user, startOf(cursor), unread, category, size + 1);
        Page<NotificationResponse> page =
                Page.cut(found, size, this::cursorAfter).map(NotificationResponse::of);
        return new NotificationPage(page.items(), page.nextCursor(), readCentre.countUnread(user));
    }

    @GetMapping("/{id}")
    @RequiresPermission("notification:read")
    NotificationResponse read(@PathVariable UUID id) {
        NotificationEntry entry =
                readCentre.find(Caller.current().userId(), id).orElseThrow(() -> Problems.notFound("notification", id));
        return NotificationResponse.of(entry, traceEmail.findForNotification(id).orElse(null));
    }

    @PatchMapping("/{id}")
    @RequiresPermission("notification:write")
    NotificationResponse mark(@PathVariable UUID id, @Valid @RequestBody MarkRequest request) {
        return markNotifications
                .markOne(Caller.current().userId(), id, request.read())
                .map(NotificationResponse::of)
                .orElseThrow(() -> Problems.notFound("notification", id));
    }

    @PostMapping("/mark-read")
    @RequiresPermission("notification:write")
    MarkedResponse markRead(@RequestBody(required = false) @Nullable MarkAllRequest request) {
        return markAll(request, true);
    }

    @PostMapping("/mark-unread")
    @RequiresPermission("notification:write")
    MarkedResponse markUnread(@RequestBody(required = false) @Nullable MarkAllRequest request) {
        return markAll(request, false);
    }

    private MarkedResponse markAll(@Nullable MarkAllRequest request, boolean read) {
        UUID user = Caller.current().userId();
        long through = request == null || request.through() == null ? Long.MAX_VALUE : request.through();
        int changed = markNotifications.markAll(user, through, read);
        return new MarkedResponse(changed, readCentre.countUnread(user));
    }

    private long startOf(@Nullable String cursor) {
        return cursor == null
                ? Long.MAX_VALUE
                : Long.parseLong(cursors.decode(cursor, NEWEST_FIRST).getFirst());
    }

    private String cursorAfter(NotificationEntry last) {
        return cursors.encode(NEWEST_FIRST, List.of(Long.toString(last.sequence())));
    }
}
