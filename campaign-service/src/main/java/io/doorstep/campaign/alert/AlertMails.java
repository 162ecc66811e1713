package io.doorstep.campaign.alert;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface AlertMails extends Repository<AlertMail, UUID> {

    @Transactional
    AlertMail save(AlertMail mail);

    /// Whoever was erased meanwhile is not there any more.
    @Transactional
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AlertMail a where a.id = :id")
    Optional<AlertMail> findForUpdate(UUID id);
}
