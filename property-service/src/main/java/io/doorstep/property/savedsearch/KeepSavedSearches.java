package io.doorstep.property.savedsearch;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import io.doorstep.property.savedsearch.SavedSearchOutcome.AsksForNothing;
import io.doorstep.property.savedsearch.SavedSearchOutcome.ClientUnsubscribed;
import io.doorstep.property.savedsearch.SavedSearchOutcome.Contradicts;
import io.doorstep.property.savedsearch.SavedSearchOutcome.Deleted;
import io.doorstep.property.savedsearch.SavedSearchOutcome.Kept;
import io.doorstep.property.savedsearch.SavedSearchOutcome.NoSuchWay;
import io.doorstep.property.savedsearch.SavedSearchOutcome.NotFound;
import io.doorstep.property.savedsearch.SavedSearchOutcome.TooMany;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saves searches for clients, changes and deletes them.
@Service
@Transactional
public class KeepSavedSearches {

    private static final int MOST = 100;
    private static final String KIND = "SavedSearch";

    private final SavedSearches searches;
    private final AlertRefusals refusals;
    private final Ids ids;
    private final InstantSource clock;
    private final Audit audit;

    KeepSavedSearches(SavedSearches searches, AlertRefusals refusals, Ids ids, InstantSource clock, Audit audit) {
        this.searches = searches;
        this.refusals = refusals;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
    }

    /// Who saves for themselves wants to hear again.
    public SavedSearchOutcome save(SavedSearchDraft draft) {
        Client client = draft.client();
        boolean byClient = ClientReach.isSelf(client);
        if (byClient) {
            refusals.takeBack(client.id());
        } else if (refusals.holds(client.id())) {
            return new ClientUnsubscribed();
        }
        if (searches.countByClientId(client.id()) >= MOST) {
            return new TooMany(MOST);
        }
        return objection(draft).orElseGet(() -> {
            var search = searches.saveAndFlush(new SavedSearch(ids.next(), draft, byClient, clock.instant()));
            return kept("create", search);
        });
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    public SavedSearchOutcome change(UUID id, SavedSearchDraft draft, IntConsumer precondition) {
        SavedSearch search = findToChange(id).orElse(null);
        if (search == null) {
            return new NotFound(id);
        }
        precondition.accept(search.version());
        if (ClientReach.isSelf(search.client())) {
            refusals.takeBack(search.client().id());
        } else if (search.isUnsubscribed()) {
            return new ClientUnsubscribed();
        }
        return objection(draft).orElseGet(() -> {
            search.become(draft);
            return kept("update", searches.saveAndFlush(search));
        });
    }

    /// @param precondition as above
    public SavedSearchOutcome delete(UUID id, IntConsumer precondition) {
        SavedSearch search = findToChange(id).orElse(null);
        if (search == null) {
            return new NotFound(id);
        }
        precondition.accept(search.version());
        searches.delete(search);
        audit.record("delete", KIND, id, Map.of());
        return new Deleted();
    }

    private Optional<SavedSearch> findToChange(UUID id) {
        return searches.find(id).filter(search -> ClientReach.writes(search.client()));
    }

    private static Optional<SavedSearchOutcome> objection(SavedSearchDraft draft) {
        if (ReadCriteria.asksForNothing(draft.criteria())) {
            return Optional.of(new AsksForNothing());
        }
        if (draft.criteria().contradictThemselves()) {
            return Optional.of(new Contradicts());
        }
        AlertChannel only = AlertChannel.to(draft.client().kind());
        return draft.channel() == null || draft.channel() == only
                ? Optional.empty()
                : Optional.of(new NoSuchWay(draft.channel(), only));
    }

    private Kept kept(String act, SavedSearch search) {
        SavedSearchView view = search.view();
        audit.record(act, KIND, view.id(), Map.of("frequency", view.frequency(), "state", view.state()));
        return new Kept(view);
    }
}
