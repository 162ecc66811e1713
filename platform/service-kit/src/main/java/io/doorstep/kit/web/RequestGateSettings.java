package io.doorstep.kit.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How many requests an instance takes on.
///
/// @param atOnce requests served at the same moment; twice the database connections, as not all of a request needs one.
/// Were it more, those who have work for the database would wait there until their time is over, having cost the most
/// @param waiting requests that may wait for their turn
/// @param patience how long they may wait
@ConfigurationProperties("doorstep.requests")
record RequestGateSettings(
        @DefaultValue("24") int atOnce,
        @DefaultValue("200") int waiting,
        @DefaultValue("5s") Duration patience) {}
