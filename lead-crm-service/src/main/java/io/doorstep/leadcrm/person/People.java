package io.doorstep.leadcrm.person;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface People extends JpaRepository<Person, UUID> {}
