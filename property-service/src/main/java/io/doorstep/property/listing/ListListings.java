package io.doorstep.property.listing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lists listings straight from the database, in a stable order.
@Service
public class ListListings {

    private final EntityManager entities;

    ListListings(EntityManager entities) {
        this.entities = entities;
    }

    /// Which listings; absent means any.
    public record Filter(
            Set<ListingStatus> statuses,
            @Nullable ListingType type,
            @Nullable ListingPurpose purpose,
            @Nullable String reference,
            @Nullable Long minPrice,
            @Nullable Long maxPrice,
            @Nullable Instant updatedSince,
            @Nullable Instant updatedBefore) {

        public Filter {
            statuses = Set.copyOf(statuses);
        }

        /// Those in one of the statuses that nobody touched since.
        public static Filter restingSince(Instant time, Set<ListingStatus> statuses) {
            return new Filter(statuses, null, null, null, null, null, null, time);
        }
    }

    /// The last listing of the stretch before.
    public record After(String key, UUID id) {}

    @Transactional(readOnly = true)
    public List<ListingSnapshot> list(Filter filter, ListingOrder order, @Nullable After after, int limit) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        add(conditions, values, "l.status in :statuses", "statuses", filter.statuses());
        add(conditions, values, "l.type = :type", "type", filter.type());
        add(conditions, values, "l.purpose = :purpose", "purpose", filter.purpose());
        add(conditions, values, "l.reference = :reference", "reference", filter.reference());
        add(
                conditions,
                values,
                "l.priceAmount is not null and l.sortPrice >= :minPrice",
                "minPrice",
                filter.minPrice());
        add(
                conditions,
                values,
                "l.priceAmount is not null and l.sortPrice <= :maxPrice",
                "maxPrice",
                filter.maxPrice());
        add(conditions, values, "l.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince());
        add(conditions, values, "l.updatedAt < :updatedBefore", "updatedBefore", filter.updatedBefore());
        if (after != null) {
            String past = order.descending() ? "<" : ">";
            conditions.add("(%s, l.id) %s (:key, :id)".formatted(order.expression(), past));
            values.put("key", order.parse(after.key()));
            values.put("id", after.id());
        }
        String direction = order.descending() ? " desc" : "";
        TypedQuery<Listing> query = entities.createQuery(
                        "select l from Listing l where " + String.join(" and ", conditions) + " order by "
                                + order.expression() + direction + ", l.id" + direction,
                        Listing.class)
                .setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultStream().map(Listing::snapshot).toList();
    }

    private static void add(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
