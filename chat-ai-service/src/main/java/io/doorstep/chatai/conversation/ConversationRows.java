package io.doorstep.chatai.conversation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Predicate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The list of conversations, the most recently active first.
@Repository
@Transactional(readOnly = true)
class ConversationRows {
    private final EntityManager entities;

    ConversationRows(EntityManager entities) {
        this.entities = entities;
    }

    List<Conversation> list(ConversationFilter filter, @Nullable Instant before, @Nullable UUID beforeId, int limit) {
        var build = entities.getCriteriaBuilder();
        var query = build.createQuery(Conversation.class);
        var row = query.from(Conversation.class);
        var wanted = new ArrayList<Predicate>();
        if (filter.status() != null) {
            wanted.add(build.equal(row.get("status"), filter.status()));
        }
        if (filter.channel() != null) {
            wanted.add(build.equal(row.get("channel"), filter.channel()));
        }
        if (filter.visibleTo() != null) {
            wanted.add(build.or(build.isNull(row.get("agentId")), build.equal(row.get("agentId"), filter.visibleTo())));
        }
        if (filter.leadId() != null) {
            wanted.add(build.equal(row.get("leadId"), filter.leadId()));
        }
        if (before != null && beforeId != null) {
            var time = row.<Instant>get("lastMessageAt");
            wanted.add(build.or(
                    build.lessThan(time, before),
                    build.and(build.equal(time, before), build.lessThan(row.<UUID>get("id"), beforeId))));
        }
        query.where(wanted.toArray(Predicate[]::new))
                .orderBy(build.desc(row.get("lastMessageAt")), build.desc(row.get("id")));
        return entities.createQuery(query).setMaxResults(limit).getResultList();
    }
}
