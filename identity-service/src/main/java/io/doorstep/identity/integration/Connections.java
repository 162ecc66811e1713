package io.doorstep.identity.integration;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Connections extends JpaRepository<Connection, UUID> {

    List<Connection> findAllByConnectedTrueOrderByChangedAtAscIdAsc();
}
