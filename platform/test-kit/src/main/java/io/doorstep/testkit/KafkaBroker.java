package io.doorstep.testkit;

import java.util.Map;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.kafka.KafkaContainer;

/// A real broker for all tests of one JVM.
final class KafkaBroker {

    private static final int PARTITIONS = 3;

    private KafkaBroker() {}

    static String embedded() {
        var broker = new EmbeddedKafkaKraftBroker(1, PARTITIONS);
        broker.brokerProperties(Map.of(
                "auto.create.topics.enable", "true",
                "num.partitions", String.valueOf(PARTITIONS),
                "group.initial.rebalance.delay.ms", "0",
                "offsets.topic.num.partitions", "1"));
        broker.afterPropertiesSet();
        Infrastructure.stopAfterServices(broker::destroy);
        return broker.getBrokersAsString();
    }

    static String inContainer() {
        var broker = new KafkaContainer("apache/kafka:4.2.1");
        broker.start();
        return broker.getBootstrapServers();
    }
}
