package io.doorstep.property.savedsearch;

import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.organization.FindOrganization;
import io.doorstep.property.organization.OrganizationProfile;
import io.doorstep.property.savedsearch.AlertTold.Found;
import io.doorstep.property.savedsearch.AlertTold.Search;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells each client once of a listing, however many of their searches it answers, and by the most eager of them. Who
/// heard a lot just now, as when a file is brought in, hears the rest in the morning, all at once.
@Component
class TellClients {

    private static final int PORTION = 1_000;
    private static final int MOST_AN_HOUR = 20;

    private final AlertLog alerts;
    private final FindOrganization organization;
    private final AlertJobs jobs;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    TellClients(
            AlertLog alerts,
            FindOrganization organization,
            AlertJobs jobs,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.alerts = alerts;
        this.organization = organization;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /// @param already the searches that it answered before it changed
    /// @return to how many it is news
    int tell(ListingTurn turn, ListingSnapshot listing, Set<UUID> answered, Set<UUID> already) {
        Instant now = clock.instant();
        ZoneId home = organization.find().map(OrganizationProfile::zone).orElse(ZoneOffset.UTC);
        Map<AlertKind, List<ToTell>> byKind = new EnumMap<>(AlertKind.class);
        searchesByClient(answered).forEach((client, searches) -> kindFor(turn, listing, searches, already)
                .ifPresent(kind -> byKind.computeIfAbsent(kind, _ -> new ArrayList<>())
                        .add(ToTell.of(client, searches, now, home))));
        Set<Instant> later = new TreeSet<>();
        int told = 0;
        for (Map.Entry<AlertKind, List<ToTell>> one : byKind.entrySet()) {
            List<ToTell> all = one.getValue();
            for (int from = 0; from < all.size(); from += PORTION) {
                List<ToTell> portion = calm(all.subList(from, Math.min(all.size(), from + PORTION)), now, home);
                told += tell(turn, listing, one.getKey(), portion, now, later);
            }
        }
        later.forEach(jobs::tellAt);
        return told;
    }

    private List<ToTell> calm(List<ToTell> portion, Instant now, ZoneId home) {
        List<UUID> clients = portion.stream().map(each -> each.client().id()).toList();
        Set<UUID> heardEnough = alerts.listToldOften(clients, now.minus(Duration.ofHours(1)), MOST_AN_HOUR);
        return portion.stream()
                .map(each -> heardEnough.contains(each.client().id()) ? each.inTheMorning(now, home) : each)
                .toList();
    }

    private Map<Client, List<WaitingSearch>> searchesByClient(Set<UUID> answered) {
        List<UUID> ids = new ArrayList<>(answered);
        Map<Client, List<WaitingSearch>> byClient = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += PORTION) {
            alerts.listSearches(ids.subList(from, Math.min(ids.size(), from + PORTION)))
                    .forEach(search -> byClient.computeIfAbsent(search.client(), _ -> new ArrayList<>())
                            .add(search));
        }
        return byClient;
    }

    /// What it is to whoever could know the listing already, by one of their searches, is not new to them.
    private static Optional<AlertKind> kindFor(
            ListingTurn turn, ListingSnapshot listing, List<WaitingSearch> searches, Set<UUID> already) {
        boolean isNew = turn.wasPublished() && searches.stream().noneMatch(search -> already.contains(search.id()));
        Optional<AlertKind> news = turn.newsTo(listing);
        if (isNew || (!turn.wasPublished() && news.isEmpty())) {
            return Optional.of(AlertKind.NEW);
        }
        return news;
    }

    private int tell(
            ListingTurn turn,
            ListingSnapshot listing,
            AlertKind kind,
            List<ToTell> portion,
            Instant now,
            Set<Instant> later) {
        var oldPrice = kind == AlertKind.PRICE_REDUCED ? turn.oldPriceIfReduced(listing) : null;
        Set<UUID> news = alerts.note(
                portion.stream()
                        .map(each -> new Alert(
                                each.client().id(),
                                listing.id(),
                                kind,
                                kind.turnOf(listing.version()),
                                each.searches().stream().map(WaitingSearch::id).toList(),
                                oldPrice,
                                each.due()))
                        .toList(),
                now);
        List<ToTell> fresh = portion.stream()
                .filter(each -> news.contains(each.client().id()))
                .toList();
        fresh.stream().map(ToTell::due).filter(due -> due.isAfter(now)).forEach(later::add);
        Found found = new Found(kind, listing, oldPrice);
        events.publishEvent(new AlertTold.Several(fresh.stream()
                .filter(each -> !each.due().isAfter(now))
                .map(each -> each.told(found))
                .toList()));
        return fresh.size();
    }

    /// A client with the searches that a listing answers, the most eager first.
    private record ToTell(Client client, List<WaitingSearch> searches, Instant due) {

        static ToTell of(Client client, List<WaitingSearch> searches, Instant now, ZoneId home) {
            Map<WaitingSearch, Instant> dues = searches.stream()
                    .collect(Collectors.toMap(
                            search -> search, search -> search.frequency().dueAfter(now, search.zoneOr(home))));
            List<WaitingSearch> eager = searches.stream()
                    .sorted(Comparator.comparing((WaitingSearch search) -> Objects.requireNonNull(dues.get(search)))
                            .thenComparing(WaitingSearch::id))
                    .toList();
            return new ToTell(client, eager, Objects.requireNonNull(dues.get(eager.getFirst())));
        }

        ToTell inTheMorning(Instant now, ZoneId home) {
            Instant morning =
                    AlertFrequency.DAILY.dueAfter(now, searches.getFirst().zoneOr(home));
            return new ToTell(client, searches, due.isAfter(now) ? due : morning);
        }

        AlertTold told(Found found) {
            return new AlertTold(
                    client,
                    searches.getFirst().frequency(),
                    searches.stream()
                            .map(search -> new Search(search.id(), search.name()))
                            .toList(),
                    searches.stream().allMatch(WaitingSearch::askedByClient),
                    List.of(found),
                    0);
        }
    }
}
