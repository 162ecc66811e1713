package io.doorstep.notification.realtime;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.notification.CentreChanged;
import io.doorstep.notification.recipient.RecipientDeactivated;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Rings at every instance when the running transaction commits.
@Component
public class Bell {

    static final String CHANNEL = "doorstep_realtime";

    private final JdbcClient jdbc;

    Bell(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void onChange(CentreChanged change) {
        ring(new Ring.News(Tenancy.current(), change.userId()));
    }

    @EventListener
    void onDeactivation(RecipientDeactivated recipient) {
        ring(new Ring.UserGone(Tenancy.current(), recipient.userId()));
    }

    /// Of listings that somebody may have on the screen.
    @Transactional
    public void listingsChanged(List<UUID> listings) {
        ring(listings.stream()
                .map(listing -> new Ring.ListingChanged(Tenancy.current(), listing))
                .toList());
    }

    void sessionEnded(UUID session) {
        ring(new Ring.SessionEnded(Tenancy.current(), session));
    }

    private void ring(Ring ring) {
        ring(List.of(ring));
    }

    private void ring(List<? extends Ring> rings) {
        jdbc.sql("select pg_notify(:channel, text) from unnest(:texts) as text")
                .param("channel", CHANNEL)
                .param("texts", rings.stream().map(Ring::write).toArray(String[]::new))
                .query((row, _) -> true)
                .list();
    }
}
