package io.doorstep.identity.audit;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface AuditRetentions extends JpaRepository<AuditRetention, UUID> {}
