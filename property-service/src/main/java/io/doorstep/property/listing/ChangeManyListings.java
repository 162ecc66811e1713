package io.doorstep.property.listing;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import io.doorstep.property.allowance.PlotRoom;
import io.doorstep.property.allowance.Plots;
import io.doorstep.property.customfield.CheckCustomFields.Defined;
import io.doorstep.property.listing.BulkAction.AddPercent;
import io.doorstep.property.listing.BulkAction.AddToPrice;
import io.doorstep.property.listing.BulkAction.Archive;
import io.doorstep.property.listing.BulkAction.Delete;
import io.doorstep.property.listing.BulkAction.Publish;
import io.doorstep.property.listing.ListingOutcome.Absent;
import io.doorstep.property.listing.ListingOutcome.IllegalMove;
import io.doorstep.property.listing.ListingOutcome.PlotLimitReached;
import io.doorstep.property.listing.ListingOutcome.PriceImpossible;
import io.doorstep.property.listing.ListingOutcome.Refusal;
import io.doorstep.property.listing.ListingOutcome.Stored;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Does one thing to many listings, each by the rules that hold for one; what is refused for one keeps no other back.
@Service
public class ChangeManyListings {

    private static final BigDecimal DEAREST = new BigDecimal("1e15");

    private final Listings listings;
    private final ListingRules rules;
    private final Plots plots;
    private final ListingNews news;
    private final EntityManager entities;
    private final Ids ids;
    private final InstantSource clock;
    private final Audit audit;

    ChangeManyListings(
            Listings listings,
            ListingRules rules,
            Plots plots,
            ListingNews news,
            EntityManager entities,
            Ids ids,
            InstantSource clock,
            Audit audit) {
        this.listings = listings;
        this.rules = rules;
        this.plots = plots;
        this.news = news;
        this.entities = entities;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
    }

    /// The rows are held in the order of their ids, so that of two who do this at once one waits for the other.
    ///
    /// @return by id, in the order of the ids
    @Transactional
    public Map<ListingId, ListingOutcome> change(Collection<ListingId> wanted, BulkAction action) {
        Round round = new Round(action instanceof Publish ? plots.room() : PlotRoom.withoutBound(), rules.defined());
        Map<UUID, Listing> known = new HashMap<>();
        listings.listAndHold(wanted.stream().map(ListingId::value).toList())
                .forEach(listing -> known.put(listing.id(), listing));
        Map<ListingId, ListingOutcome> outcomes = new LinkedHashMap<>();
        wanted.forEach(id -> {
            Listing listing = known.get(id.value());
            outcomes.put(id, listing == null ? new Absent(id) : round.act(listing, action));
        });
        entities.flush();
        if (!round.tellings.isEmpty()) {
            round.tellings.forEach(Runnable::run);
            news.tellWritten();
            audit.record(verb(action), "Listing", ids.next(), Map.of("action", action, "listings", round.changed));
        }
        return outcomes;
    }

    /// What goes on with the listings of one request.
    private final class Round {

        private final PlotRoom room;
        private final Defined defined;
        private final Instant now = clock.instant();
        private final List<Runnable> tellings = new ArrayList<>();
        private final List<String> changed = new ArrayList<>();

        Round(PlotRoom room, Defined defined) {
            this.room = room;
            this.defined = defined;
        }

        ListingOutcome act(Listing listing, BulkAction action) {
            return switch (action) {
                case Archive _ -> move(listing, ListingStatus.ARCHIVED);
                case Publish _ -> move(listing, ListingStatus.PUBLISHED);
                case Delete _ -> delete(listing);
                case AddToPrice(var by) -> add(listing, by);
                case AddPercent percent -> addPercent(listing, percent);
            };
        }

        private ListingOutcome move(Listing listing, ListingStatus status) {
            ListingSnapshot before = listing.snapshot();
            if (before.status() == status) {
                return new Stored(before);
            }
            if (!before.status().canMoveTo(status)) {
                return new IllegalMove(before.status(), status, before.status().listNexts());
            }
            Optional<Refusal> refusal = rules.refusal(before, before.facts(), status, defined);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            if (!room.move(before.status().takesPlot(), status.takesPlot())) {
                return new PlotLimitReached(room.limit(), room.used());
            }
            listing.moveTo(status, now);
            return written(before, listing);
        }

        private ListingOutcome delete(Listing listing) {
            ListingSnapshot last = listing.snapshot();
            listings.delete(listing);
            tellings.add(() -> news.tellDeleted(last));
            changed.add(last.reference());
            return new Stored(last);
        }

        private ListingOutcome add(Listing listing, Money by) {
            Money price = listing.facts().price();
            if (price == null) {
                return withoutPrice();
            }
            if (!price.currency().equals(by.currency())) {
                return new PriceImpossible("It costs %s, and %s cannot be added to that.".formatted(price, by));
            }
            return reprice(listing, price, BigDecimal.valueOf(price.amount()).add(BigDecimal.valueOf(by.amount())));
        }

        private ListingOutcome addPercent(Listing listing, AddPercent percent) {
            Money price = listing.facts().price();
            return price == null ? withoutPrice() : reprice(listing, price, percent.of(price));
        }

        private ListingOutcome reprice(Listing listing, Money before, BigDecimal amount) {
            if (amount.signum() < 0 || amount.compareTo(DEAREST) > 0) {
                return new PriceImpossible("It costs %s, and no price is less than nothing or more than %s."
                        .formatted(before, new Money(DEAREST.longValueExact(), before.currency())));
            }
            ListingSnapshot known = listing.snapshot();
            if (amount.longValueExact() == before.amount()) {
                return new Stored(known);
            }
            listing.describeAs(known.facts().withPrice(new Money(amount.longValueExact(), before.currency())), now);
            return written(known, listing);
        }

        private ListingOutcome written(ListingSnapshot before, Listing listing) {
            tellings.add(() -> news.tellChanged(before, listing.snapshot()));
            changed.add(before.reference());
            return new Stored(listing.snapshot());
        }

        private static ListingOutcome withoutPrice() {
            return new PriceImpossible("It has no price that could be changed. Give it one first.");
        }
    }

    private static String verb(BulkAction action) {
        return switch (action) {
            case Archive _ -> "archive";
            case Publish _ -> "publish";
            case Delete _ -> "delete";
            case AddToPrice _, AddPercent _ -> "reprice";
        };
    }
}
