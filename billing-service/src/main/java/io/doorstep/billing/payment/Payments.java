package io.doorstep.billing.payment;

import io.doorstep.billing.subscription.PaymentMethod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Payments extends JpaRepository<Payment, UUID> {

    Optional<Payment> findByMethodAndReferenceKey(PaymentMethod method, String referenceKey);

    Optional<Payment> findFirstByMethodAndAmountAndCurrencyAndRecordedAtAfter(
            PaymentMethod method, long amount, String currency, Instant recordedAt);

    @Query("select p from Payment p where p.unallocated > 0 and p.currency = :currency order by p.paidAt, p.id")
    List<Payment> listUnallocated(String currency);

    @Query("select p from Payment p order by p.id desc")
    List<Payment> listNewest(Limit limit);

    @Query("select p from Payment p where p.id < :id order by p.id desc")
    List<Payment> listNewestBefore(UUID id, Limit limit);
}
