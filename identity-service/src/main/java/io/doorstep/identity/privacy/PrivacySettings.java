package io.doorstep.identity.privacy;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param participants the services that answer, this one among them
/// @param answerWithin how long all of them have together
/// @param downloadFor how long an export is kept after the newest answer
@ConfigurationProperties("identity.privacy")
record PrivacySettings(List<String> participants, Duration answerWithin, Duration downloadFor) {}
