package io.doorstep.leadcrm.erasure;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param participants the other services that answer
/// @param answerWithin how long all of them have together
@ConfigurationProperties("doorstep.person-erasure")
record ErasureSettings(List<String> participants, Duration answerWithin) {}
