package io.doorstep.notification.recipient;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Companies extends Repository<Company, UUID> {

    Optional<Company> findById(UUID id);

    @Transactional
    Company save(Company company);
}
