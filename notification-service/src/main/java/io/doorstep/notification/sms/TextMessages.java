package io.doorstep.notification.sms;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface TextMessages extends Repository<Sms, UUID> {

    @Transactional
    Sms save(Sms sms);

    @Transactional
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sms s where s.id = :id")
    Optional<Sms> findForUpdate(UUID id);

    Optional<Sms> findById(UUID id);
}
