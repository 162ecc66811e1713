package io.doorstep.notification.sms;

import java.time.InstantSource;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets what became of the text messages of some time ago, in every organization.
@Component
class ForgetSettledMessages {

    private static final Logger log = LoggerFactory.getLogger(ForgetSettledMessages.class);

    private final JdbcClient jdbc;
    private final SmsSettings settings;
    private final InstantSource clock;

    ForgetSettledMessages(JdbcClient jdbc, SmsSettings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    void forget() {
        var before = clock.instant().minus(settings.keepFor()).atOffset(ZoneOffset.UTC);
        long forgotten = jdbc.sql("select forget_settled_sms(:before)")
                .param("before", before)
                .query(Long.class)
                .single();
        log.atInfo().addKeyValue("count", forgotten).log("Old text messages forgotten");
    }
}
