package io.doorstep.chatai.organization;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Organizations extends Repository<Organization, UUID> {
    Optional<Organization> findById(UUID id);

    @Transactional
    Organization save(Organization organization);
}
