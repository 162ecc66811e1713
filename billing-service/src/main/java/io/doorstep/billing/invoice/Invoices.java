package io.doorstep.billing.invoice;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Invoices extends JpaRepository<Invoice, UUID> {

    boolean existsBySubscriptionIdAndPeriodStart(UUID subscriptionId, LocalDate periodStart);

    @Transactional
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invoice i where i.id = :id")
    Optional<Invoice> lockById(UUID id);

    @Query("select i from Invoice i where i.status in (ISSUED, OVERDUE) order by i.number")
    List<Invoice> listOpen();

    @Query("select i from Invoice i order by i.number desc")
    List<Invoice> listNewest(Limit limit);

    @Query("select i from Invoice i where i.number < :number order by i.number desc")
    List<Invoice> listNewestBefore(String number, Limit limit);
}
