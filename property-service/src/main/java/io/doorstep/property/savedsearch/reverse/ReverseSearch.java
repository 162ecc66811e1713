package io.doorstep.property.savedsearch.reverse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.search.filter.OwnTexts;
import io.doorstep.property.search.lucene.IndexFiles;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Finds the saved searches of the bound tenant that a listing answers. Each tenant has files of its own.
@Component
public class ReverseSearch {

    private static final Logger log = LoggerFactory.getLogger(ReverseSearch.class);
    private static final int MOST_OPEN = 200;
    private static final Duration OPEN_WHEN_UNUSED = Duration.ofMinutes(30);

    private final AlertSettings settings;
    private final SearchChanges changes;
    private final ScheduledExecutorService saver = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("alert-saver").daemon().factory());
    private final Cache<UUID, TenantSearches> open = Caffeine.newBuilder()
            .maximumSize(MOST_OPEN)
            .expireAfterAccess(OPEN_WHEN_UNUSED)
            .evictionListener(ReverseSearch::close)
            .build();

    ReverseSearch(AlertSettings settings, SearchChanges changes) {
        this.settings = settings;
        this.changes = changes;
        long every = settings.saveEvery().toMillis();
        saver.scheduleWithFixedDelay(this::saveAll, every, every, TimeUnit.MILLISECONDS);
    }

    /// @param own in which texts of the business's own fields their words are looked for beside
    /// @return the searches that alert; all that were committed before are asked
    public Set<UUID> find(ListingSnapshot listing, OwnTexts own) {
        UUID tenant = Tenancy.current();
        try {
            try {
                return open.get(tenant, this::openSearches).find(listing, own);
            } catch (AlreadyClosedException e) {
                open.asMap().remove(tenant);
                return open.get(tenant, this::openSearches).find(listing, own);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Deletes the tenant's files; the next use makes them anew from the database.
    public void throwAway() {
        UUID tenant = Tenancy.current();
        open.asMap().computeIfPresent(tenant, (_, searches) -> {
            close(tenant, searches, RemovalCause.EXPLICIT);
            return null;
        });
        try {
            FileSystemUtils.deleteRecursively(settings.folder().resolve(tenant.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TenantSearches openSearches(UUID tenant) {
        try {
            return new TenantSearches(IndexFiles.ofSearches(settings.folder().resolve(tenant.toString())), changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void saveAll() {
        open.asMap().forEach((tenant, searches) -> {
            try {
                searches.save();
            } catch (IOException | AlreadyClosedException e) {
                log.atWarn().addKeyValue(LogKeys.TENANT, tenant).setCause(e).log("Searches could not be saved");
            }
        });
    }

    @PreDestroy
    void closeAll() {
        saver.shutdownNow();
        open.asMap().forEach((tenant, searches) -> close(tenant, searches, RemovalCause.EXPLICIT));
        open.invalidateAll();
    }

    private static void close(@Nullable UUID tenant, @Nullable TenantSearches searches, RemovalCause cause) {
        if (searches == null) {
            return;
        }
        try {
            searches.close();
        } catch (IOException | AlreadyClosedException e) {
            log.atWarn().addKeyValue(LogKeys.TENANT, tenant).setCause(e).log("Searches could not be put away");
        }
    }
}
