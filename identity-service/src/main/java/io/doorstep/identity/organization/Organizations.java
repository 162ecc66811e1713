package io.doorstep.identity.organization;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Organizations extends JpaRepository<Organization, UUID> {}
