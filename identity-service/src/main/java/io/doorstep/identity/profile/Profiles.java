package io.doorstep.identity.profile;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Profiles extends JpaRepository<Profile, UUID> {}
