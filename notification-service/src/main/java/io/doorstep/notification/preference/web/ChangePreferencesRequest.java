package io.doorstep.notification.preference.web;

import io.doorstep.notification.preference.ChannelChoice;
import io.doorstep.notification.preference.NotificationCategory;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

record ChangePreferencesRequest(@NotNull Map<NotificationCategory, @NotNull ChannelChoice> categories) {}
