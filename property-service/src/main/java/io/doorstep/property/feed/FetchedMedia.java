package io.doorstep.property.feed;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.media.MediaItemId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What was fetched of records' media, and what of it is not to be had.
@Repository
@Transactional
class FetchedMedia {

    private final JdbcClient jdbc;

    FetchedMedia(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param item absent when it could not be taken
    record Fetched(
            String url,
            @Nullable MediaItemId item,
            @Nullable String failure) {}

    @Transactional(readOnly = true)
    List<Fetched> list(MediaTask task) {
        return jdbc.sql("""
                        select url, item_id, failure from feed_media
                        where tenant_id = ? and feed_id = ? and record_key = ?
                        """)
                .params(Tenancy.current(), task.feed(), task.recordKey())
                .query((row, _) -> {
                    UUID item = row.getObject("item_id", UUID.class);
                    return new Fetched(
                            row.getString("url"),
                            item == null ? null : new MediaItemId(item),
                            row.getString("failure"));
                })
                .list();
    }

    void put(MediaTask task, Fetched fetched) {
        jdbc.sql("""
                        insert into feed_media (tenant_id, feed_id, record_key, url, item_id, failure)
                        values (:tenant, :feed, :key, :url, :item, :failure)
                        on conflict (tenant_id, feed_id, record_key, url) do update
                        set item_id = excluded.item_id, failure = excluded.failure
                        """)
                .param("tenant", Tenancy.current())
                .param("feed", task.feed())
                .param("key", task.recordKey())
                .param("url", fetched.url())
                .param("item", fetched.item() == null ? null : fetched.item().value())
                .param("failure", fetched.failure())
                .update();
    }

    void remove(MediaTask task, String url) {
        jdbc.sql("delete from feed_media where tenant_id = ? and feed_id = ? and record_key = ? and url = ?")
                .params(Tenancy.current(), task.feed(), task.recordKey(), url)
                .update();
    }
}
