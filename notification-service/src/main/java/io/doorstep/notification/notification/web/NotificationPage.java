package io.doorstep.notification.notification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

record NotificationPage(
        List<NotificationResponse> items, @Nullable String nextCursor, long unread) {}
