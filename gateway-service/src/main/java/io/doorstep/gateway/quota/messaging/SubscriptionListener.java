package io.doorstep.gateway.quota.messaging;

import io.doorstep.gateway.news.FromTheBeginning;
import io.doorstep.gateway.news.ReadNews;
import io.doorstep.gateway.quota.TenantLimits;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Follows subscriptions, so that a changed limit counts with the next request; each instance of the gateway reads
/// them all.
@Component
class SubscriptionListener implements FromTheBeginning {

    private final TenantLimits limits;
    private final ReadNews news;

    SubscriptionListener(TenantLimits limits, ReadNews news) {
        this.limits = limits;
        this.news = news;
    }

    @KafkaListener(topics = "subscriptions", groupId = "gateway-limits-${random.uuid}")
    void on(ConsumerRecord<byte[], byte[]> event) {
        news.read(
                event,
                "subscription.changed",
                SubscriptionChangedV1.class,
                (tenant, changed) -> limits.change(
                        tenant,
                        changed.limits().requestsPerHour(),
                        changed.limits().maxApiCallsDaily(),
                        changed.limits().burstPerSecond(),
                        changed.overageAllowed()));
    }
}
