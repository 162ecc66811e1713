package io.doorstep.notification.recipient;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Recipients extends Repository<Recipient, UUID> {

    Optional<Recipient> findByUserId(UUID userId);

    List<Recipient> findByActiveTrueAndRestrictedFalseOrderByUserId();

    @Transactional
    Recipient save(Recipient recipient);
}
