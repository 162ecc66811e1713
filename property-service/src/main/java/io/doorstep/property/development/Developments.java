package io.doorstep.property.development;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Developments extends JpaRepository<Development, UUID> {

    @Query("select d from Development d where d.id = ?1")
    Optional<Development> find(UUID id);

    @Query("select d from Development d where d.name = ?1")
    Optional<Development> findByName(String name);

    @Query("select d from Development d where d.id > ?1 order by d.id limit ?2")
    List<Development> listAfter(UUID id, int limit);
}
