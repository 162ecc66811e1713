package io.doorstep.property.savedsearch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads saved searches, each for whoever may see it.
@Service
@Transactional(readOnly = true)
public class FindSavedSearches {

    private final SavedSearches searches;

    FindSavedSearches(SavedSearches searches) {
        this.searches = searches;
    }

    public Optional<SavedSearchView> find(UUID id) {
        return searches.find(id)
                .filter(search -> ClientReach.reads(search.client()))
                .map(SavedSearch::view);
    }

    /// @return in the order in which they were saved
    public List<SavedSearchView> listOf(Client client, UUID after, int limit) {
        ClientReach.requireToRead(client);
        return searches.listOf(client.id(), after, Limit.of(limit)).stream()
                .map(SavedSearch::view)
                .filter(search -> search.client().equals(client))
                .toList();
    }
}
