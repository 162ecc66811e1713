package io.doorstep.kit.outbox;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.observe.TraceParent;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/// The outbox and its relay.
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(OutboxSettings.class)
class OutboxAutoConfiguration {

    @Bean
    Outbox outbox(
            JdbcTemplate jdbc, JsonMapper json, Ids ids, InstantSource clock, TraceParent trace, OutboxRelay relay) {
        return new Outbox(jdbc, json, ids, clock, trace, relay);
    }

    @Bean
    RelayDatabase relayDatabase(JdbcConnectionDetails database, OutboxSettings settings) {
        return new RelayDatabase(database.getJdbcUrl(), settings);
    }

    @Bean
    OutboxRelay outboxRelay(
            OutboxSettings settings,
            RelayDatabase database,
            KafkaConnectionDetails kafka,
            @Value("${spring.application.name}") String application,
            MeterRegistry meters) {
        var batch = new OutboxBatch(database, settings, new CloudEventHeaders(application), producers(kafka));
        return new OutboxRelay(batch, settings, meters);
    }

    private static Supplier<Producer<byte[], byte[]>> producers(KafkaConnectionDetails kafka) {
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.getProducer().getBootstrapServers());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // A broker takes any first number from a producer that it does not know, so a second request could overtake the
        // first one that it sent back.
        config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return () -> new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
