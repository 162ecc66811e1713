package io.doorstep.identity.privacy;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface LegalHolds extends JpaRepository<LegalHold, UUID> {}
