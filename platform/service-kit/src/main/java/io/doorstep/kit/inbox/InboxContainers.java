package io.doorstep.kit.inbox;

import io.doorstep.kit.observe.LogKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;

/// One reader per topic that somebody here listens to, started last and stopped first.
final class InboxContainers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(InboxContainers.class);

    private final EventHandlers handlers;
    private final Inbox inbox;
    private final ConsumerFactory<byte[], byte[]> consumers;
    private final CommonErrorHandler errors;
    private final KafkaAdmin admin;
    private final InboxSettings settings;
    private final List<ConcurrentMessageListenerContainer<byte[], byte[]>> containers = new ArrayList<>();

    InboxContainers(
            EventHandlers handlers,
            Inbox inbox,
            ConsumerFactory<byte[], byte[]> consumers,
            CommonErrorHandler errors,
            KafkaAdmin admin,
            InboxSettings settings) {
        this.handlers = handlers;
        this.inbox = inbox;
        this.consumers = consumers;
        this.errors = errors;
        this.admin = admin;
        this.settings = settings;
    }

    @Override
    public void start() {
        admin.setFatalIfBrokerNotAvailable(false);
        admin.setOperationTimeout(5);
        createIfReachable(handlers.topics());
        for (String topic : handlers.topics()) {
            var container = container(topic);
            container.start();
            containers.add(container);
        }
    }

    /// A broker that is down now is no reason not to start; it makes the topics itself when their first events come.
    private void createIfReachable(Collection<String> topics) {
        try {
            admin.createOrModifyTopics(topics.stream()
                    .flatMap(topic -> Stream.of(
                            new NewTopic(topic, settings.partitions(), (short) 1),
                            new NewTopic(DeadLetters.topicOf(topic), 1, (short) 1)))
                    .toArray(NewTopic[]::new));
        } catch (RuntimeException e) {
            log.atWarn()
                    .addKeyValue(LogKeys.REASON, e.getMessage())
                    .log("The broker does not answer yet; events will be taken when it does");
        }
    }

    private ConcurrentMessageListenerContainer<byte[], byte[]> container(String topic) {
        ContainerProperties properties = new ContainerProperties(topic);
        properties.setMessageListener(inbox);
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMissingTopicsFatal(false);
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("inbox-" + topic + "-");
        executor.setVirtualThreads(true);
        properties.setListenerTaskExecutor(executor);
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName("inbox-" + topic);
        container.setConcurrency(settings.concurrency());
        container.setCommonErrorHandler(errors);
        return container;
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
        containers.clear();
    }

    @Override
    public boolean isRunning() {
        return !containers.isEmpty();
    }
}
