package io.doorstep.campaign.tracking;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Engagements extends Repository<Engagement, UUID> {

    /// How often one sort of actor did one thing with one message.
    record Tally(UUID messageId, EngagementKind kind, Actor actor, long times) {}

    @Transactional
    Engagement save(Engagement engagement);

    @Query("""
            select new io.doorstep.campaign.tracking.Engagements$Tally(e.messageId, e.kind, e.actor, count(e))
            from Engagement e where e.messageId in :messages
            group by e.messageId, e.kind, e.actor
            """)
    List<Tally> tally(Collection<UUID> messages);

    @Query("select e from Engagement e where e.id > :after order by e.id")
    List<Engagement> findAfter(UUID after, Limit limit);
}
