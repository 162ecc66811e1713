package io.doorstep.gateway.stand;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/// A real Kafka broker for all tests of one JVM.
final class Broker {

    static final String ADDRESS = start();

    private Broker() {}

    private static String start() {
        var broker = new EmbeddedKafkaKraftBroker(1, 3, "audit", "organizations", "subscriptions", "usage");
        broker.brokerProperties(Map.of("group.initial.rebalance.delay.ms", "0", "offsets.topic.num.partitions", "1"));
        broker.afterPropertiesSet();
        SpringApplication.getShutdownHandlers().add(broker::destroy);
        return broker.getBrokersAsString();
    }
}
