package io.doorstep.identity.policy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param refreshLifetime a session that is not used for so long has ended, where the organization says nothing else
/// @param absoluteLifetime a session that began so long ago has ended, where the organization says nothing else
@ConfigurationProperties("identity.session")
record SessionDefaults(
        @DefaultValue("30d") Duration refreshLifetime,
        @DefaultValue("180d") Duration absoluteLifetime) {

    SessionLimits limits() {
        return new SessionLimits(refreshLifetime, absoluteLifetime);
    }
}
