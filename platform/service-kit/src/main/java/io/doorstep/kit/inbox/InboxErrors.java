package io.doorstep.kit.inbox;

import io.doorstep.kit.observe.LogKeys;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.backoff.ExponentialBackOff;

/// What happens to an event that failed: wait for the database as long as it takes, try the rest thrice, then set it
/// aside with the cause.
final class InboxErrors {

    private static final Logger log = LoggerFactory.getLogger(InboxErrors.class);

    private static final Set<Class<? extends Exception>> DATABASE_IS_AWAY = Set.of(
            CannotCreateTransactionException.class,
            DataAccessResourceFailureException.class,
            NonTransientDataAccessResourceException.class,
            RecoverableDataAccessException.class);

    private InboxErrors() {}

    static DefaultErrorHandler handler(KafkaOperations<byte[], byte[]> deadLetters, InboxSettings settings) {
        var setAside = new DeadLetterPublishingRecoverer(
                deadLetters, (message, _) -> new TopicPartition(DeadLetters.topicOf(message.topic()), -1));
        setAside.excludeHeader(HeadersToAdd.EX_STACKTRACE);
        var tries = new ExponentialBackOffWithMaxRetries(settings.tries() - 1);
        tries.setInitialInterval(settings.retryAfter().toMillis());
        var patience = new ExponentialBackOff(500, 2);
        patience.setMaxInterval(10_000);
        var handler = new DefaultErrorHandler(
                (message, failure) -> setAside.accept(message, failureOf(failure, settings.group())), tries);
        handler.setBackOffFunction((_, failure) -> isAway(failure) ? patience : null);
        handler.setLogLevel(KafkaException.Level.DEBUG);
        handler.setRetryListeners(InboxErrors::tell);
        handler.addNotRetryableExceptions(
                UnprocessableEventException.class, InvalidDataAccessResourceUsageException.class);
        return handler;
    }

    /// The kind of failure alone, as its words may hold what the event says of people.
    private static void tell(ConsumerRecord<?, ?> message, @Nullable Exception failure, int attempt) {
        @Nullable Throwable root = failure == null ? null : NestedExceptionUtils.getMostSpecificCause(failure);
        log.atWarn()
                .addKeyValue(LogKeys.TOPIC, message.topic())
                .addKeyValue(LogKeys.EVENT_TYPE, Delivery.header(message, "ce_type"))
                .addKeyValue(LogKeys.EVENT, Delivery.header(message, "ce_id"))
                .addKeyValue(
                        LogKeys.REASON, root == null ? null : root.getClass().getName())
                .addKeyValue(LogKeys.COUNT, attempt)
                .log("An event was not taken");
    }

    /// What went wrong with the event itself, without what told which of several it was.
    private static Exception failureOf(Exception failure, String group) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BatchListenerFailedException && cause.getCause() != null) {
                return new ListenerExecutionFailedException("An event was not taken", group, cause.getCause());
            }
        }
        return failure;
    }

    private static boolean isAway(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Class<?> type = cause.getClass();
            if (DATABASE_IS_AWAY.stream().anyMatch(away -> away.isAssignableFrom(type))) {
                return true;
            }
        }
        return false;
    }
}
