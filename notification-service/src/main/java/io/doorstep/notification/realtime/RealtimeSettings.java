package io.doorstep.notification.realtime;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How sockets are kept.
///
/// @param resumeGrace how long a new socket waits for the client to say where it left off
/// @param heartbeat how often a silent socket is pinged; it is dropped when two pings bring no answer
/// @param sendLimit how long a reader may take to accept a message before it is dropped
/// @param socketsPerUser how many a user may have open at one instance
@ConfigurationProperties("doorstep.realtime")
record RealtimeSettings(Duration resumeGrace, Duration heartbeat, Duration sendLimit, int socketsPerUser) {}
