package io.doorstep.kit.inbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.doorstep.kit.outbox.RelayDatabase;
import io.micrometer.observation.ObservationRegistry;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// The inbox and its dead letters.
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(InboxSettings.class)
class InboxAutoConfiguration {

    @Bean
    static EventHandlers eventHandlers() {
        return new EventHandlers();
    }

    @Bean
    InboxContainers inboxContainers(
            EventHandlers handlers,
            PlatformTransactionManager transactions,
            JdbcTemplate jdbc,
            JsonMapper json,
            ObservationRegistry observations,
            InstantSource clock,
            KafkaConnectionDetails kafka,
            KafkaAdmin admin,
            KafkaTemplate<byte[], byte[]> deadLetterSender,
            InboxSettings settings) {
        var inbox = new Inbox(handlers, new TransactionTemplate(transactions), jdbc, json, observations, clock);
        return new InboxContainers(
                handlers,
                inbox,
                consumers(kafka, settings.group()),
                InboxErrors.handler(deadLetterSender, settings),
                admin,
                settings);
    }

    @Bean
    KafkaTemplate<byte[], byte[]> deadLetterSender(KafkaConnectionDetails kafka) {
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.getProducer().getBootstrapServers());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        return new KafkaTemplate<>(
                new DefaultKafkaProducerFactory<>(config, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    @Bean
    DeadLetters deadLetters(
            EventHandlers handlers,
            KafkaConnectionDetails kafka,
            KafkaTemplate<byte[], byte[]> deadLetterSender,
            InboxSettings settings) {
        return new DeadLetters(handlers, consumers(kafka, settings.group()), deadLetterSender, settings.group());
    }

    @Bean
    RecurringTask<Void> forgetProcessedEvents(RelayDatabase database, InboxSettings settings, InstantSource clock) {
        return Tasks.recurring("kit.forget-processed-events", Schedules.daily(LocalTime.of(3, 10)))
                .execute((_, _) -> database.jdbc()
                        .sql("delete from processed_event where processed_at < ?")
                        .param(Timestamp.from(clock.instant().minus(settings.remember())))
                        .update());
    }

    private static ConsumerFactory<byte[], byte[]> consumers(KafkaConnectionDetails kafka, String group) {
        Map<String, Object> config = new HashMap<>();
        config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.getConsumer().getBootstrapServers());
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
        return new DefaultKafkaConsumerFactory<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
