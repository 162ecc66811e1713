package io.doorstep.identity.policy;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface SecurityPolicies extends JpaRepository<SecurityPolicy, UUID> {}
