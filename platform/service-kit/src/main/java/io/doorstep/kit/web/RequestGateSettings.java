package io.doorstep.kit.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How many requests an instance takes on.
///
/// @param atOnce requests served at the same moment; more than the database connections, as not all of a request needs
/// one
/// @param waiting requests that may wait for their turn
/// @param patience how long they may wait
@ConfigurationProperties("doorstep.requests")
record RequestGateSettings(
        @DefaultValue("48") int atOnce,
        @DefaultValue("150") int waiting,
        @DefaultValue("5s") Duration patience) {}
