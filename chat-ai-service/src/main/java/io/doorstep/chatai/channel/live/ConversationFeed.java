package io.doorstep.chatai.channel.live;

import io.doorstep.kit.observe.LogKeys;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.stereotype.Component;

/// Hears what other instances stored: a reader of its own group, from now on, that keeps no place.
@Component
class ConversationFeed implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ConversationFeed.class);
    private static final String TOPIC = "conversations";

    private final LiveSockets sockets;
    private final KafkaConnectionDetails kafka;
    private @Nullable KafkaMessageListenerContainer<byte[], byte[]> container;

    ConversationFeed(LiveSockets sockets, KafkaConnectionDetails kafka) {
        this.sockets = sockets;
        this.kafka = kafka;
    }

    @Override
    public void start() {
        var properties = new ContainerProperties(TOPIC);
        properties.setMessageListener((MessageListener<byte[], byte[]>) this::hear);
        properties.setMissingTopicsFatal(false);
        var executor = new SimpleAsyncTaskExecutor("conversation-feed-");
        executor.setVirtualThreads(true);
        properties.setListenerTaskExecutor(executor);
        container = new KafkaMessageListenerContainer<>(new DefaultKafkaConsumerFactory<>(config()), properties);
        container.setBeanName("conversation-feed");
        container.start();
    }

    private Map<String, Object> config() {
        var config = new HashMap<String, Object>();
        config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.getConsumer().getBootstrapServers());
        config.put(ConsumerConfig.GROUP_ID_CONFIG, "chat-ai-live-" + UUID.randomUUID());
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return config;
    }

    private void hear(ConsumerRecord<byte[], byte[]> event) {
        if (event.key() == null) {
            return;
        }
        var key = new String(event.key(), StandardCharsets.UTF_8);
        try {
            sockets.wake(UUID.fromString(key));
        } catch (IllegalArgumentException _) {
            log.atDebug().addKeyValue(LogKeys.AGGREGATE, key).log("Not the key of a conversation");
        }
    }

    @Override
    public void stop() {
        if (container != null) {
            container.stop();
            container = null;
        }
    }

    @Override
    public boolean isRunning() {
        return container != null;
    }
}
