package io.doorstep.chatai.channel;

import org.jspecify.annotations.Nullable;

/// What is to be different; what is absent stays, an empty text returns to the organization's own.
public record WebsiteChange(
        @Nullable String greeting,
        @Nullable String colour,
        @Nullable WidgetPosition position) {}
