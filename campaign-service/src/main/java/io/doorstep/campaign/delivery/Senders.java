package io.doorstep.campaign.delivery;

import io.doorstep.kit.tenancy.Tenancy;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Senders extends Repository<Sender, UUID> {

    Optional<Sender> findById(UUID id);

    @Transactional
    Sender save(Sender sender);

    default Optional<Sender> findCurrent() {
        return findById(Tenancy.current());
    }
}
