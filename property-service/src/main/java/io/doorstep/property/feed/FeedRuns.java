package io.doorstep.property.feed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface FeedRuns extends JpaRepository<FeedRun, UUID> {

    @Query("select r from FeedRun r where r.id = ?1")
    Optional<FeedRun> find(UUID id);

    @Query("select r from FeedRun r where r.feedId = ?1 and r.id < ?2 order by r.id desc")
    List<FeedRun> list(UUID feed, UUID before, Limit limit);
}
