package io.doorstep.notification.preference.web;

import io.doorstep.notification.preference.ChannelChoice;
import io.doorstep.notification.preference.NotificationCategory;
import java.util.Map;

record PreferencesResponse(Map<NotificationCategory, ChannelChoice> categories) {}
