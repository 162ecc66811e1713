package io.doorstep.notification.notification.web;

import io.doorstep.notification.delivery.EmailReceipt;
import io.doorstep.notification.notification.NotificationEntry;
import org.jspecify.annotations.Nullable;

/// @param email what became of the e-mail with the same content, when the user wanted one
record NotificationDetail(
        NotificationEntry notification, @Nullable EmailReceipt email) {}
