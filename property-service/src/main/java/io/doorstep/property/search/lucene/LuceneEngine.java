package io.doorstep.property.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.ListingChanges;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.search.index.BackgroundMaking;
import io.doorstep.property.search.index.IndexState;
import io.doorstep.property.search.index.IndexView;
import io.doorstep.property.search.index.Language;
import io.doorstep.property.search.index.MeaningProgress;
import io.doorstep.property.search.index.SearchEngine;
import io.doorstep.property.search.index.SearchLanguages;
import io.doorstep.property.search.index.SearchSettings;
import io.doorstep.property.search.index.Words;
import io.doorstep.property.search.meaning.Meaning;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Lucene in this process: the search index of the bound tenant is a folder. Each tenant has files of its own, so
/// neither a hit nor a word's rarity can come from another.
@Component
@ConditionalOnProperty(name = "doorstep.search.engine", havingValue = "lucene", matchIfMissing = true)
public class LuceneEngine implements SearchEngine {

    private static final Logger log = LoggerFactory.getLogger(LuceneEngine.class);
    private static final int MOST_OPEN = 200;
    private static final Duration OPEN_WHEN_UNUSED = Duration.ofMinutes(30);
    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(1);

    private final SearchSettings settings;
    private final ListingChanges changes;
    private final ListingReader listings;
    private final Meaning meaning;
    private final SearchLanguages languages;
    private final BackgroundMaking background = new BackgroundMaking();
    private final Cache<UUID, TenantIndex> open = Caffeine.newBuilder()
            .maximumSize(MOST_OPEN)
            .expireAfterAccess(OPEN_WHEN_UNUSED)
            .evictionListener(LuceneEngine::close)
            .build();

    LuceneEngine(
            SearchSettings settings,
            ListingChanges changes,
            ListingReader listings,
            Meaning meaning,
            SearchLanguages languages) {
        this.settings = settings;
        this.changes = changes;
        this.listings = listings;
        this.meaning = meaning;
        this.languages = languages;
    }

    @Override
    public IndexView look() {
        IndexState state = with(index -> index.follow(settings.patience()));
        if (state != IndexState.CURRENT) {
            log.atWarn()
                    .addKeyValue(LogKeys.TENANT, Tenancy.current())
                    .addKeyValue(LogKeys.REASON, state)
                    .log("Searched before all writes were indexed");
            background.make(this::follow);
        }
        return new TenantView(this, state);
    }

    @Override
    public void follow() {
        with(index -> index.follow(AS_LONG_AS_IT_TAKES));
    }

    @Override
    public void putAway() {
        UUID tenant = Tenancy.current();
        open.asMap().computeIfPresent(tenant, (_, index) -> {
            close(tenant, index, RemovalCause.EXPLICIT);
            return null;
        });
    }

    @Override
    public void throwAway() {
        putAway();
        try {
            FileSystemUtils.deleteRecursively(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the bound tenant's index lies.
    public Path folder() {
        return settings.folder().resolve(Tenancy.current().toString());
    }

    @Override
    public MeaningProgress understandSome() {
        return with(TenantIndex::understandSome);
    }

    @Override
    public Set<UUID> openOnes() {
        return Set.copyOf(open.asMap().keySet());
    }

    @Override
    public void lookAfterAll() {
        open.asMap().forEach((tenant, index) -> {
            try {
                index.save();
            } catch (IOException | AlreadyClosedException e) {
                log.atWarn().addKeyValue(LogKeys.TENANT, tenant).setCause(e).log("An index could not be saved");
            }
        });
    }

    /// An index that was put away while somebody was about to use it is opened again, and one that cannot be read is
    /// made anew, once.
    <T> T with(Use<T> use) {
        UUID tenant = Tenancy.current();
        try {
            try {
                return use.of(open.get(tenant, this::openIndex));
            } catch (AlreadyClosedException e) {
                putAway();
                return use.of(open.get(tenant, this::openIndex));
            } catch (IOException e) {
                log.atWarn().addKeyValue(LogKeys.TENANT, tenant).setCause(e).log("An index is broken and made anew");
                throwAway();
                return use.of(open.get(tenant, this::openIndex));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TenantIndex openIndex(UUID tenant) {
        try {
            Language language = languages.current();
            IndexFiles files = IndexFiles.open(folder(), new Words(language), language.name() + "-" + meaning.model());
            return new TenantIndex(files, changes, listings, meaning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void closeAll() {
        background.close();
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

    interface Use<T> {

        T of(TenantIndex index) throws IOException;
    }
}
