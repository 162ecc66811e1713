package io.doorstep.identity.session;

import org.jspecify.annotations.Nullable;

/// From where somebody signs in.
public record Device(@Nullable String ipAddress, @Nullable String userAgent) {

    private static final int LONGEST = 300;

    public Device {
        userAgent = userAgent != null && userAgent.length() > LONGEST ? userAgent.substring(0, LONGEST) : userAgent;
    }
}
