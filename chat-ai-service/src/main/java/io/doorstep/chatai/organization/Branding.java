package io.doorstep.chatai.organization;

import org.jspecify.annotations.Nullable;

/// The organization's look on its public pages.
///
/// @param primaryColor «#0b5fff»
public record Branding(
        @Nullable String primaryColor, @Nullable String logoUrl) {
    public static final Branding NONE = new Branding(null, null);
}
