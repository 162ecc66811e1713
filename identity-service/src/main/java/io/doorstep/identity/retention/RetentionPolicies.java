package io.doorstep.identity.retention;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface RetentionPolicies extends JpaRepository<RetentionPolicy, UUID> {}
