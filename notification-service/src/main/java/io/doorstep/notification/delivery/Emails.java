package io.doorstep.notification.delivery;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Emails extends Repository<Email, UUID> {

    @Transactional
    Email save(Email email);

    @Transactional
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Email e where e.id = :id")
    Optional<Email> findForUpdate(UUID id);

    Optional<Email> findById(UUID id);

    Optional<Email> findByIdAndUserId(UUID id, UUID userId);

    Optional<Email> findByNotificationId(UUID notificationId);
}
