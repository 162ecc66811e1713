package io.doorstep.leadcrm.analytics;

import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.zone.TenantZone;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes that a member looked at the numbers, once a day.
@Component
public class NoteView {

    private final JdbcClient jdbc;
    private final TenantZone zone;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    NoteView(JdbcClient jdbc, TenantZone zone, ApplicationEventPublisher events, InstantSource clock) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void note() {
        Caller caller = Caller.current();
        if (caller.kind() != Caller.Kind.USER) {
            return;
        }
        UUID user = caller.userId();
        Instant now = clock.instant();
        boolean first = jdbc.sql("insert into analytics_view (user_id, date) values (?, ?) on conflict do nothing")
                        .params(user, LocalDate.ofInstant(now, zone.current()))
                        .update()
                == 1;
        if (first) {
            events.publishEvent(new AnalyticsViewed(user, now));
        }
    }
}
