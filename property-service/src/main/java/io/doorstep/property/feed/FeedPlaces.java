package io.doorstep.property.feed;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface FeedPlaces extends JpaRepository<FeedPlace, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from FeedPlace p where p.feedId = ?1")
    Optional<FeedPlace> findAndHold(UUID feed);
}
