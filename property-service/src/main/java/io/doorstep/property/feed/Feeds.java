package io.doorstep.property.feed;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Feeds extends JpaRepository<Feed, UUID> {

    @Query("select f from Feed f where f.id = ?1")
    Optional<Feed> find(UUID id);

    @Query("select f from Feed f where f.name = ?1")
    Optional<Feed> findByName(String name);

    @Query("select f from Feed f where f.id < ?1 order by f.id desc")
    List<Feed> list(UUID before, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Feed f where f.id = ?1")
    Optional<Feed> findToChange(UUID id);
}
