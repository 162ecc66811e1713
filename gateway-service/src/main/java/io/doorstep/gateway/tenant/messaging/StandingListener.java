package io.doorstep.gateway.tenant.messaging;

import io.doorstep.gateway.news.FromTheBeginning;
import io.doorstep.gateway.news.ReadNews;
import io.doorstep.gateway.tenant.TenantStandings;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Follows the standing of businesses, so that a suspension or a payment counts with the next request; each instance of
/// the gateway hears it all.
@Component
class StandingListener implements FromTheBeginning {

    private final TenantStandings standings;
    private final ReadNews news;

    StandingListener(TenantStandings standings, ReadNews news) {
        this.standings = standings;
        this.news = news;
    }

    @KafkaListener(topics = "subscriptions", groupId = "gateway-standings-${random.uuid}")
    void on(ConsumerRecord<byte[], byte[]> event) {
        news.read(
                event,
                "subscription.changed",
                StandingChangedV1.class,
                (tenant, changed) -> standings.change(tenant, changed.standing()));
    }
}
