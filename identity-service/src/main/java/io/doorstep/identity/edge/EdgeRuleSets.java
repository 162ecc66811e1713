package io.doorstep.identity.edge;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface EdgeRuleSets extends JpaRepository<EdgeRuleSet, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from EdgeRuleSet r where r.id = ?1")
    @Transactional
    Optional<EdgeRuleSet> lock(UUID id);
}
