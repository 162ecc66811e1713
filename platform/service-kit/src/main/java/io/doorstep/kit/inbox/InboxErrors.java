package io.doorstep.kit.inbox;

import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.backoff.ExponentialBackOff;

/// What happens to an event that failed: wait for the database as long as it takes, try the rest thrice, then set it
/// aside with the cause.
final class InboxErrors {

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
        var handler = new DefaultErrorHandler(setAside, tries);
        handler.setBackOffFunction((_, failure) -> isAway(failure) ? patience : null);
        handler.addNotRetryableExceptions(
                UnprocessableEventException.class, InvalidDataAccessResourceUsageException.class);
        return handler;
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
