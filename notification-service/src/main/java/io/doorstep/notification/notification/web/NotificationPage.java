package io.doorstep.notification.notification.web;

import io.doorstep.notification.notification.NotificationEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

record NotificationPage(
        List<NotificationEntry> items, @Nullable String nextCursor, long unread) {}
