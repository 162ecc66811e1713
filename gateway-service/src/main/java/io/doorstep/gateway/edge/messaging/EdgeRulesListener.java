package io.doorstep.gateway.edge.messaging;

import io.doorstep.gateway.edge.EdgeRules;
import io.doorstep.gateway.news.FromTheBeginning;
import io.doorstep.gateway.news.ReadNews;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Follows what businesses decide about their edge; each instance of the gateway reads it all.
@Component
class EdgeRulesListener implements FromTheBeginning {

    private final EdgeRules rules;
    private final ReadNews news;

    EdgeRulesListener(EdgeRules rules, ReadNews news) {
        this.rules = rules;
        this.news = news;
    }

    @KafkaListener(topics = "organizations", groupId = "gateway-edge-rules-${random.uuid}")
    void on(ConsumerRecord<byte[], byte[]> event) {
        news.read(
                event,
                "edge-rules.changed",
                EdgeRulesChangedV1.class,
                (tenant, changed) -> rules.change(
                        tenant,
                        changed.slug(),
                        changed.allowedOrigins(),
                        changed.allowedNetworks(),
                        changed.domains()));
    }
}
