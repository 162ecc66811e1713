package io.doorstep.identity.audit;

import java.time.Duration;
import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param chainKey seals the chains, base64; with another key all of them count as broken
/// @param keepDays for how long an organization keeps its log unless it says otherwise
/// @param streams that an organization may have open at one instance at a time
/// @param allStreams that one instance has open for everybody together
/// @param streamPause between two looks for new entries
@ConfigurationProperties("identity.audit")
record AuditSettings(
        String chainKey,
        @DefaultValue("365") int keepDays,
        @DefaultValue("5") int streams,
        @DefaultValue("500") int allStreams,
        @DefaultValue("500ms") Duration streamPause) {

    static final int FEWEST_DAYS = 30;
    static final int MOST_DAYS = 3650;

    byte[] chainKeyBytes() {
        return Base64.getDecoder().decode(chainKey);
    }
}
