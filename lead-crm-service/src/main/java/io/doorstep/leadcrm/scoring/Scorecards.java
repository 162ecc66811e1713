package io.doorstep.leadcrm.scoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.scoring.Scorecard.ActiveModel;
import io.doorstep.leadcrm.scoring.learning.LearnedModel;
import io.doorstep.leadcrm.scoring.learning.SavedModel;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/// Keeps at hand by what each business scores, so that a capture reads nothing for it. Another instance learns of a
/// change within seconds; models never change, so they stay as long as there is room.
@Component
class Scorecards {

    private static final Logger log = LoggerFactory.getLogger(Scorecards.class);
    private static final Duration GOOD_FOR = Duration.ofSeconds(10);
    private static final int MOST_TENANTS = 10_000;
    private static final int MOST_MODELS = 200;

    private final CriteriaStore criteria;
    private final Models models;
    private final JsonMapper json;
    private final Cache<UUID, Scorecard> cards = Caffeine.newBuilder()
            .maximumSize(MOST_TENANTS)
            .expireAfterWrite(GOOD_FOR)
            .build();
    private final Cache<Owned, ActiveModel> read =
            Caffeine.newBuilder().maximumSize(MOST_MODELS).build();

    Scorecards(CriteriaStore criteria, Models models, JsonMapper json) {
        this.criteria = criteria;
        this.models = models;
        this.json = json;
    }

    Scorecard current() {
        UUID tenant = Tenancy.current();
        Scorecard known = cards.getIfPresent(tenant);
        if (known != null) {
            return known;
        }
        Scorecard card = new Scorecard(criteria.get(), activeModel(tenant));
        cards.put(tenant, card);
        return card;
    }

    /// What this transaction changes is seen by it at once, and by others when it is done.
    void forget() {
        UUID tenant = Tenancy.current();
        cards.invalidate(tenant);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                cards.invalidate(tenant);
            }
        });
    }

    private @Nullable ActiveModel activeModel(UUID tenant) {
        Optional<UUID> id = models.findActiveId();
        if (id.isEmpty()) {
            return null;
        }
        var owned = new Owned(tenant, id.get());
        ActiveModel known = read.getIfPresent(owned);
        return known == null ? read(owned) : known;
    }

    /// A model that cannot be read leaves the criteria to score.
    private @Nullable ActiveModel read(Owned owned) {
        try {
            String kept = models.load(owned.model());
            var model = new ActiveModel(owned.model(), LearnedModel.read(json.readValue(kept, SavedModel.class)));
            read.put(owned, model);
            return model;
        } catch (RuntimeException unreadable) {
            log.atError()
                    .addKeyValue(ScoringLog.MODEL, owned.model())
                    .setCause(unreadable)
                    .log("Model cannot be read");
            return null;
        }
    }

    private record Owned(UUID tenant, UUID model) {}
}
