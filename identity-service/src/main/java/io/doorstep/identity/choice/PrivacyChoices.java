package io.doorstep.identity.choice;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PrivacyChoices extends JpaRepository<PrivacyChoice, UUID> {}
