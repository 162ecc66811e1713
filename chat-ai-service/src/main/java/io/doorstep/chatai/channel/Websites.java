package io.doorstep.chatai.channel;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Websites extends Repository<Website, UUID> {
    Optional<Website> findById(UUID id);

    @Transactional
    Website saveAndFlush(Website website);
}
