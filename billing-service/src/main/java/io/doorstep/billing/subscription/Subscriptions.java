package io.doorstep.billing.subscription;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/// A business has one subscription, which changes over time.
@Transactional(readOnly = true)
interface Subscriptions extends JpaRepository<Subscription, UUID> {

    @Query("select s from Subscription s")
    Optional<Subscription> findTheOne();

    @Transactional
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Subscription s")
    Optional<Subscription> lockTheOne();
}
