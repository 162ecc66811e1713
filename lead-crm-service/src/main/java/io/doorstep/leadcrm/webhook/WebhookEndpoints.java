package io.doorstep.leadcrm.webhook;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface WebhookEndpoints extends JpaRepository<WebhookEndpoint, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from WebhookEndpoint e where e.id = :id")
    Optional<WebhookEndpoint> findToChange(UUID id);

    /// The newest first; ids are ordered by time.
    @Query("select e from WebhookEndpoint e where e.id < :before order by e.id desc")
    List<WebhookEndpoint> listBefore(UUID before, Limit limit);
}
