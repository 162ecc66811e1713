package io.doorstep.property.archiving;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface ArchiveRules extends JpaRepository<ArchiveRule, UUID> {

    /// A business has at most one.
    @Query("select r from ArchiveRule r")
    Optional<ArchiveRule> findOnly();
}
