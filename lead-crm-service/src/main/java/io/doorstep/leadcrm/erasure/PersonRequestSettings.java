package io.doorstep.leadcrm.erasure;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param participants the other services that answer
/// @param answerWithin how long all of them have together
/// @param downloadFor how long an export is kept once all have answered, or should have
@ConfigurationProperties("doorstep.person-request")
record PersonRequestSettings(List<String> participants, Duration answerWithin, Duration downloadFor) {}
