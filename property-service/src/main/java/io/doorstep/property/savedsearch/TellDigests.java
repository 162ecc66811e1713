package io.doorstep.property.savedsearch;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.savedsearch.AlertTold.Found;
import io.doorstep.property.savedsearch.AlertTold.Search;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Tells each client at the hour of their digest what was found since the last one, as it is then: what is no longer
/// published, and what belongs to searches that no longer alert, is left out.
@Service
public class TellDigests {

    private static final int CLIENTS = 100;

    /// Of so many listings a digest speaks; the rest is a number.
    private static final int MOST = 20;

    private final AlertLog alerts;
    private final ListingReader listings;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    TellDigests(
            AlertLog alerts,
            ListingReader listings,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.alerts = alerts;
        this.listings = listings;
        this.events = events;
        this.transaction = transaction;
    }

    /// Some clients a transaction, so that a crash in between tells nobody twice.
    void tellAll(Instant due) {
        while (Boolean.TRUE.equals(transaction.execute(_ -> tellSome(due)))) {
            // until nobody waits
        }
    }

    private boolean tellSome(Instant due) {
        List<UUID> clients = alerts.listDueClients(due, CLIENTS);
        if (clients.isEmpty()) {
            return false;
        }
        Map<UUID, List<Alert>> byClient = alerts.takeDue(clients, due).stream()
                .collect(Collectors.groupingBy(Alert::clientId, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, WaitingSearch> searches = searchesOf(byClient.values());
        Map<ListingId, ListingSnapshot> published = publishedOf(byClient.values());
        events.publishEvent(new AlertTold.Several(byClient.values().stream()
                .flatMap(waiting -> digest(waiting, searches, published).stream())
                .toList()));
        return true;
    }

    private Map<UUID, WaitingSearch> searchesOf(Collection<List<Alert>> alertsOfClients) {
        List<UUID> ids = alertsOfClients.stream()
                .flatMap(List::stream)
                .flatMap(alert -> alert.searches().stream())
                .distinct()
                .toList();
        return alerts.listSearches(ids).stream().collect(Collectors.toMap(WaitingSearch::id, Function.identity()));
    }

    private Map<ListingId, ListingSnapshot> publishedOf(Collection<List<Alert>> alertsOfClients) {
        List<ListingId> ids = alertsOfClients.stream()
                .flatMap(List::stream)
                .map(Alert::listing)
                .distinct()
                .toList();
        return listings.listByIds(ids).stream()
                .filter(listing -> listing.status() == ListingStatus.PUBLISHED)
                .collect(Collectors.toMap(ListingSnapshot::id, Function.identity()));
    }

    private static Optional<AlertTold> digest(
            List<Alert> waiting, Map<UUID, WaitingSearch> searches, Map<ListingId, ListingSnapshot> published) {
        List<WaitingSearch> answered = waiting.stream()
                .flatMap(alert -> alert.searches().stream())
                .distinct()
                .map(searches::get)
                .filter(Objects::nonNull)
                .toList();
        List<Found> found = waiting.stream()
                .filter(alert -> alert.searches().stream().anyMatch(searches::containsKey))
                .filter(alert -> published.containsKey(alert.listing()))
                .map(alert -> new Found(
                        alert.kind(), Objects.requireNonNull(published.get(alert.listing())), alert.oldPrice()))
                .toList();
        if (answered.isEmpty() || found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AlertTold(
                answered.getFirst().client(),
                answered.getFirst().frequency(),
                answered.stream()
                        .map(search -> new Search(search.id(), search.name()))
                        .toList(),
                answered.stream().allMatch(WaitingSearch::askedByClient),
                found.stream().limit(MOST).toList(),
                Math.max(0, found.size() - MOST)));
    }
}
