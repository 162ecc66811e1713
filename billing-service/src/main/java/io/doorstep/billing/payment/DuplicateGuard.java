package io.doorstep.billing.payment;

import io.doorstep.billing.payment.PaymentOutcome.AlreadyRecorded;
import io.doorstep.billing.payment.PaymentOutcome.LooksLikeAnother;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps one payment from being recorded twice, also when the second comes as a new request.
@Component
class DuplicateGuard {

    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended(:tenant, 8086))";

    private final Payments payments;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    DuplicateGuard(Payments payments, JdbcClient jdbc, InstantSource clock) {
        this.payments = payments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Payments of one business wait for each other from here to the end of the transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<PaymentOutcome> find(PaymentReceived received) {
        jdbc.sql(ONE_AT_A_TIME)
                .param("tenant", Tenancy.current().toString())
                .query((_, _) -> true)
                .single();
        Optional<PaymentOutcome> same = payments.findByMethodAndReferenceKey(
                        received.method(), Payment.keyOf(received.reference()))
                .map(payment -> new AlreadyRecorded(payment.asRecorded().id()));
        return same.isPresent() || received.confirmed() ? same : findLookAlike(received);
    }

    private Optional<PaymentOutcome> findLookAlike(PaymentReceived received) {
        Instant aMomentAgo = clock.instant().minus(MOMENT);
        return payments.findFirstByMethodAndAmountAndCurrencyAndRecordedAtAfter(
                        received.method(),
                        received.amount().amount(),
                        received.amount().currency().getCurrencyCode(),
                        aMomentAgo)
                .map(payment -> new LooksLikeAnother(payment.asRecorded().id()));
    }
}
