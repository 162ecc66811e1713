package io.doorstep.campaign.sequence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Sequences extends JpaRepository<Sequence, UUID> {

    @Override
    Optional<Sequence> findById(UUID id);

    Optional<Sequence> findByKey(String key);

    List<Sequence> findAllByOrderById();
}
