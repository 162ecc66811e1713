package io.doorstep.mailkit;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How e-mail leaves the house.
///
/// @param server `host:port` of the mail server
/// @param from the address that mails come from; its domain also names their Message-IDs
/// @param timeout for connecting, and for each answer of the server
/// @param retryDelays after each try that was not taken; when they are used up, the mail has failed
@ConfigurationProperties("doorstep.mail")
record MailSettings(
        String server,
        @DefaultValue("hello@doorstep.local") String from,
        @DefaultValue("10s") Duration timeout,

        @DefaultValue({"1m", "5m", "30m", "2h", "6h", "12h"})
        List<Duration> retryDelays) {

    String host() {
        return server.substring(0, server.lastIndexOf(':'));
    }

    int port() {
        return Integer.parseInt(server.substring(server.lastIndexOf(':') + 1));
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
