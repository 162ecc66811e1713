package io.doorstep.property.search.opensearch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.ListingChanges;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.search.index.BackgroundMaking;
import io.doorstep.property.search.index.IndexState;
import io.doorstep.property.search.index.IndexView;
import io.doorstep.property.search.index.ListingTable;
import io.doorstep.property.search.index.MeaningProgress;
import io.doorstep.property.search.index.SearchEngine;
import io.doorstep.property.search.index.SearchLanguages;
import io.doorstep.property.search.index.SearchSettings;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// OpenSearch or Elasticsearch, of which each tenant has a share; while it is away, searches go on in the database.
@Component
@ConditionalOnProperty(name = "doorstep.search.engine", havingValue = "opensearch")
class OpenSearchEngine implements SearchEngine {

    private static final Logger log = LoggerFactory.getLogger(OpenSearchEngine.class);
    private static final int MOST_KNOWN = 10_000;
    private static final Duration KNOWN_WHEN_UNUSED = Duration.ofMinutes(30);
    private static final Duration STILL_LOOKED_AT = Duration.ofSeconds(10);
    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(1);

    private final SharedIndex index;
    private final SearchSettings settings;
    private final ListingChanges changes;
    private final ListingReader listings;
    private final SearchLanguages languages;
    private final ListingTable table;
    private final Ids ids;
    private final BackgroundMaking background = new BackgroundMaking();
    private final Cache<UUID, FollowedShare> shares = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterAccess(KNOWN_WHEN_UNUSED)
            .build();

    OpenSearchEngine(
            SharedIndex index,
            SearchSettings settings,
            ListingChanges changes,
            ListingReader listings,
            SearchLanguages languages,
            ListingTable table,
            Ids ids) {
        this.index = index;
        this.settings = settings;
        this.changes = changes;
        this.listings = listings;
        this.languages = languages;
        this.table = table;
        this.ids = ids;
        log.atInfo().log("Searches go to OpenSearch or Elasticsearch, by filters and words and not by meaning");
    }

    @Override
    public IndexView look() {
        FollowedShare share = share();
        try {
            IndexState state = share.follow(settings.patience());
            UUID generation = share.generation();
            if (state != IndexState.CURRENT) {
                log.atWarn()
                        .addKeyValue(LogKeys.TENANT, Tenancy.current())
                        .addKeyValue(LogKeys.REASON, state)
                        .log("Searched before all writes were indexed");
                background.make(this::follow);
            }
            return generation == null
                    ? new TableView(table)
                    : new ShareView(share.share(), generation, share.words(), state, new TableView(table));
        } catch (EngineAwayException e) {
            logAway(e);
            return new TableView(table);
        }
    }

    static void logAway(EngineAwayException cause) {
        log.atWarn()
                .addKeyValue(LogKeys.TENANT, Tenancy.current())
                .setCause(cause)
                .log("The search engine is away, the database answers");
    }

    @Override
    public void follow() {
        share().follow(AS_LONG_AS_IT_TAKES);
    }

    @Override
    public void putAway() {
        shares.invalidate(Tenancy.current());
    }

    @Override
    public void throwAway() {
        share().share().forgetPlace();
        putAway();
    }

    /// Meanings are not compared in this engine.
    @Override
    public MeaningProgress understandSome() {
        return MeaningProgress.DONE;
    }

    @Override
    public Set<UUID> openOnes() {
        return Set.of();
    }

    /// What was replaced goes a while later, when nobody is looking at it any more.
    @Override
    public void lookAfterAll() {
        shares.asMap().values().forEach(share -> share.sweep(STILL_LOOKED_AT));
    }

    private FollowedShare share() {
        return shares.get(
                Tenancy.current(),
                tenant -> new FollowedShare(index, index.of(tenant), changes, listings, languages, ids));
    }

    @PreDestroy
    void close() {
        background.close();
    }
}
