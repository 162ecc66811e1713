package io.doorstep.property.search.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.ListingChanges;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.search.meaning.Meaning;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// The search index of the bound tenant. Each tenant has files of its own, so neither a hit nor a word's rarity can
/// come from another.
@Component
public class ListingIndex {

    private static final Logger log = LoggerFactory.getLogger(ListingIndex.class);
    private static final int MOST_OPEN = 200;
    private static final Duration OPEN_WHEN_UNUSED = Duration.ofMinutes(30);

    private final SearchSettings settings;
    private final ListingChanges changes;
    private final ListingReader listings;
    private final Meaning meaning;
    private final Cache<UUID, TenantIndex> open = Caffeine.newBuilder()
            .maximumSize(MOST_OPEN)
            .expireAfterAccess(OPEN_WHEN_UNUSED)
            .evictionListener(ListingIndex::close)
            .build();

    ListingIndex(SearchSettings settings, ListingChanges changes, ListingReader listings, Meaning meaning) {
        this.settings = settings;
        this.changes = changes;
        this.listings = listings;
        this.meaning = meaning;
    }

    /// Everything that was committed before is found.
    public IndexAnswer search(IndexQuestion question) {
        return with(index -> {
            if (!index.follow(settings.patience().toMillis())) {
                log.atWarn()
                        .addKeyValue(LogKeys.TENANT, Tenancy.current())
                        .log("Searched before all writes were indexed");
            }
            return index.search(question);
        });
    }

    /// Brings in what was committed, so that the next search need not.
    public void follow() {
        with(index -> index.follow(0));
    }

    /// Closes the tenant's index; the next use opens it again.
    public void putAway() {
        UUID tenant = Tenancy.current();
        open.asMap().computeIfPresent(tenant, (_, index) -> {
            close(tenant, index, RemovalCause.EXPLICIT);
            return null;
        });
    }

    /// Deletes the tenant's index; the next use makes it anew from the database.
    public void throwAway() {
        putAway();
        try {
            FileSystemUtils.deleteRecursively(
                    settings.folder().resolve(Tenancy.current().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return whether texts are left whose meaning is not computed
    boolean understandSome() {
        return with(TenantIndex::understandSome);
    }

    void saveAll() {
        open.asMap().forEach((tenant, index) -> {
            try {
                index.save();
            } catch (IOException | AlreadyClosedException e) {
                log.atWarn().addKeyValue(LogKeys.TENANT, tenant).setCause(e).log("An index could not be saved");
            }
        });
    }

    /// An index that was put away while somebody was about to use it is opened again, once.
    private <T> T with(Use<T> use) {
        UUID tenant = Tenancy.current();
        try {
            try {
                return use.of(open.get(tenant, this::openIndex));
            } catch (AlreadyClosedException e) {
                open.asMap().remove(tenant);
                return use.of(open.get(tenant, this::openIndex));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TenantIndex openIndex(UUID tenant) {
        try {
            IndexFiles files = IndexFiles.open(settings.folder().resolve(tenant.toString()));
            return new TenantIndex(files, changes, listings, meaning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void closeAll() {
        open.asMap().forEach((tenant, index) -> close(tenant, index, RemovalCause.EXPLICIT));
        open.invalidateAll();
    }

    private static void close(@Nullable UUID tenant, @Nullable TenantIndex index, RemovalCause cause) {
        if (index == null) {
            return;
        }
        try {
            index.close();
        } catch (IOException | AlreadyClosedException e) {
            log.atWarn().addKeyValue(LogKeys.TENANT, tenant).setCause(e).log("An index could not be closed");
        }
    }

    private interface Use<T> {

        T of(TenantIndex index) throws IOException;
    }
}
