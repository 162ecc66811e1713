package io.doorstep.identity.onboarding;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface GrantedBadges extends JpaRepository<GrantedBadge, UUID> {

    List<GrantedBadge> findAllByOrderByGrantedAtAscIdAsc();
}
