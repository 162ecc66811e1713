package io.doorstep.property.feed;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.ListingId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The records that feeds told of.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FeedRecords {

    /// What is said of media anew is fetched anew; who says nothing of media changes nothing about it.
    private static final String PUT = """
            insert into feed_record as known (tenant_id, feed_id, record_key, state, modified, reference, listing_id,
                                              flaws, raw, media, media_due_at, media_attempts, taken_at)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, coalesce(?::jsonb, '[]'), ?, 0, ?)
            on conflict (tenant_id, feed_id, record_key) do update set
                state = excluded.state, modified = excluded.modified, flaws = excluded.flaws, raw = excluded.raw,
                reference = coalesce(excluded.reference, known.reference),
                listing_id = coalesce(excluded.listing_id, known.listing_id),
                media = case when excluded.media_due_at is null then known.media else excluded.media end,
                media_due_at = case when excluded.media_due_at is null or excluded.media = known.media
                                    then known.media_due_at else excluded.media_due_at end,
                media_attempts = 0, taken_at = excluded.taken_at
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    FeedRecords(JdbcTemplate batch, JdbcClient jdbc) {
        this.batch = batch;
        this.jdbc = jdbc;
    }

    /// A listing that is there and that the feed no longer names.
    record Missing(String key, String reference) {}

    /// Of a record that comes twice the last holds.
    ///
    /// @param listings by their references
    void put(UUID feed, List<TakenRecord> records, Map<String, ListingId> listings, Instant now) {
        Map<String, TakenRecord> last = new LinkedHashMap<>();
        records.forEach(each -> last.put(each.key(), each));
        batch.batchUpdate(
                PUT,
                last.values().stream()
                        .map(each -> row(feed, each, listings, now))
                        .toList());
    }

    private static @Nullable Object[] row(UUID feed, TakenRecord taken, Map<String, ListingId> listings, Instant now) {
        ListingId listing = taken.reference() == null ? null : listings.get(taken.reference());
        boolean usable = taken.flaws().isEmpty();
        boolean hasMedia = usable && listing != null && taken.media() != null;
        return new @Nullable Object[] {
            Tenancy.current(),
            feed,
            taken.key(),
            usable ? "TAKEN" : "REJECTED",
            taken.modified(),
            taken.reference(),
            listing == null ? null : listing.value(),
            usable ? null : JSON.writeValueAsString(taken.flaws()),
            taken.raw() == null ? null : JSON.writeValueAsString(taken.raw()),
            hasMedia ? JSON.writeValueAsString(taken.media()) : null,
            hasMedia ? Timestamp.from(now) : null,
            Timestamp.from(now)
        };
    }

    /// In the order of their keys.
    @Transactional(readOnly = true)
    List<RejectedRecord> listRejected(UUID feed, String after, int limit) {
        return jdbc.sql("""
                        select record_key, modified, flaws, raw, taken_at from feed_record
                        where tenant_id = ? and feed_id = ? and state = 'REJECTED' and record_key > ?
                        order by record_key limit ?
                        """)
                .params(Tenancy.current(), feed, after, limit)
                .query((row, _) -> new RejectedRecord(
                        row.getString("record_key"),
                        row.getString("modified"),
                        JSON.readValue(row.getString("flaws"), new TypeReference<>() {}),
                        JSON.readValue(row.getString("raw"), JsonNode.class),
                        row.getTimestamp("taken_at").toInstant()))
                .list();
    }

    /// The record whose media wait longest; whoever gets it has it for a while.
    ///
    /// @param until when another may begin with it
    Optional<MediaTask> claimMedia(Instant now, Instant until) {
        return jdbc.sql("""
                        update feed_record as r set media_due_at = :until, media_attempts = r.media_attempts + 1
                        from (select feed_id, record_key from feed_record
                              where tenant_id = :tenant and media_due_at <= :now
                              order by media_due_at limit 1 for update skip locked) as next
                        where r.tenant_id = :tenant and r.feed_id = next.feed_id and r.record_key = next.record_key
                        returning r.feed_id, r.record_key, r.listing_id, r.media, r.media_attempts
                        """)
                .param("tenant", Tenancy.current())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query((row, _) -> new MediaTask(
                        row.getObject("feed_id", UUID.class),
                        row.getString("record_key"),
                        new ListingId(row.getObject("listing_id", UUID.class)),
                        JSON.readValue(row.getString("media"), new TypeReference<>() {}),
                        row.getInt("media_attempts")))
                .optional();
    }

    Optional<Instant> findNextMediaDue() {
        return jdbc.sql("select min(media_due_at) from feed_record where tenant_id = ? and media_due_at is not null")
                .param(Tenancy.current())
                .query((row, _) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    /// Unless the feed has told of other media meanwhile.
    ///
    /// @param again absent when all is done that can be
    void endMedia(MediaTask task, @Nullable Instant again, @Nullable String failure) {
        jdbc.sql("""
                        update feed_record set media_due_at = :again, media_failure = :failure
                        where tenant_id = :tenant and feed_id = :feed and record_key = :key
                          and media = cast(:media as jsonb)
                        """)
                .param("again", again == null ? null : Timestamp.from(again), Types.TIMESTAMP)
                .param("failure", failure)
                .param("tenant", Tenancy.current())
                .param("feed", task.feed())
                .param("key", task.recordKey())
                .param("media", JSON.writeValueAsString(task.media()))
                .update();
    }

    void markNamed(UUID feed, Collection<String> keys, UUID sweep) {
        jdbc.sql("""
                        update feed_record set sweep_id = ?
                        where tenant_id = ? and feed_id = ? and record_key = any (?)
                        """)
                .params(sweep, Tenancy.current(), feed, keys.toArray(String[]::new))
                .update();
    }

    /// How many are there since before a time.
    long countKnown(UUID feed, Instant before) {
        return jdbc.sql("""
                        select count(*) from feed_record
                        where tenant_id = ? and feed_id = ? and state <> 'WITHDRAWN' and taken_at < ?
                        """)
                .params(Tenancy.current(), feed, Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    List<Missing> listMissing(UUID feed, UUID sweep, Instant before, int limit) {
        return jdbc.sql("""
                        select record_key as key, coalesce(reference, '') as reference from feed_record
                        where tenant_id = ? and feed_id = ? and state <> 'WITHDRAWN' and taken_at < ?
                          and sweep_id is distinct from ?
                        order by record_key limit ?
                        """)
                .params(Tenancy.current(), feed, Timestamp.from(before), sweep, limit)
                .query(Missing.class)
                .list();
    }

    void markWithdrawn(UUID feed, Collection<String> keys) {
        jdbc.sql("""
                        update feed_record set state = 'WITHDRAWN', flaws = null, raw = null
                        where tenant_id = ? and feed_id = ? and record_key = any (?)
                        """)
                .params(Tenancy.current(), feed, keys.toArray(String[]::new))
                .update();
    }
}
