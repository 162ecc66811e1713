package io.doorstep.identity.access;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface CustomRoles extends JpaRepository<CustomRole, String> {

    List<CustomRole> findAllByOrderByName();
}
