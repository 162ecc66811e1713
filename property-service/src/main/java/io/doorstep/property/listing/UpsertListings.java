package io.doorstep.property.listing;

import io.doorstep.kit.ids.Ids;
import io.doorstep.property.allowance.PlotRoom;
import io.doorstep.property.allowance.Plots;
import io.doorstep.property.customfield.CheckCustomFields.Defined;
import io.doorstep.property.listing.ListingOutcome.CustomFieldsWrong;
import io.doorstep.property.listing.ListingOutcome.NotReady;
import io.doorstep.property.listing.ListingOutcome.UnfairText;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes many listings at once by their reference: makes those that are new, changes those that differ.
@Service
public class UpsertListings {

    private final Listings listings;
    private final ListingRules rules;
    private final EntityManager entities;
    private final Plots plots;
    private final ListingNews news;
    private final Ids ids;
    private final InstantSource clock;

    UpsertListings(
            Listings listings,
            ListingRules rules,
            EntityManager entities,
            Plots plots,
            ListingNews news,
            Ids ids,
            InstantSource clock) {
        this.listings = listings;
        this.rules = rules;
        this.entities = entities;
        this.plots = plots;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /// A listing to be.
    ///
    /// @param status absent leaves an existing listing where it is, and publishes a new one
    /// @param leaveIfOlderThan listings made before stay as they are, since a later word on them follows
    /// @param isDecidedElsewhere whether the status is a fact, as a feed tells it, which any other may precede
    public record Wanted(
            ListingFacts facts,
            @Nullable ListingStatus status,
            @Nullable Instant leaveIfOlderThan,
            boolean isDecidedElsewhere) {

        public Wanted(ListingFacts facts, @Nullable ListingStatus status, @Nullable Instant leaveIfOlderThan) {
            this(facts, status, leaveIfOlderThan, false);
        }

        /// A listing as a feed tells of it, which decides by itself how far along it is.
        public static Wanted toldBy(ListingFacts facts, @Nullable ListingStatus status) {
            return new Wanted(facts, status, null, true);
        }

        boolean mayBegin(ListingStatus first) {
            return isDecidedElsewhere || first.canBegin();
        }

        boolean mayMove(ListingStatus from, ListingStatus to) {
            return isDecidedElsewhere || from.canMoveTo(to);
        }
    }

    /// Is told of each listing that was written what it was and what it is.
    @FunctionalInterface
    public interface Trail {

        /// @param before absent of what is new
        void note(@Nullable ListingSnapshot before, ListingSnapshot after);
    }

    /// How one of them ended.
    public enum Result {
        CREATED,
        UPDATED,
        UNCHANGED,
        /// The status that it is in does not lead to the wanted one.
        ILLEGAL_MOVE,
        /// It does not say what a published listing must.
        INCOMPLETE,
        /// Its text speaks of who may live there.
        UNFAIR_TEXT,
        /// A value is not what the business's own field holds.
        WRONG_CUSTOM_FIELD,
        /// The plan has no room for another listing in use.
        NO_PLOT_LEFT
    }

    /// @param wanted each with a reference, none twice
    /// @return in the order of what was wanted
    @Transactional
    public List<Result> upsert(List<Wanted> wanted) {
        return run(wanted, (_, _) -> {});
    }

    /// The same, for whoever wants to know what was before.
    @Transactional
    public List<Result> upsert(List<Wanted> wanted, Trail trail) {
        return run(wanted, trail);
    }

    /// What [#upsert] would answer, with nothing written.
    @Transactional(readOnly = true)
    public List<Result> tryOut(List<Wanted> wanted) {
        return run(wanted, null);
    }

    /// @param trail absent writes nothing
    private List<Result> run(List<Wanted> wanted, @Nullable Trail trail) {
        Map<String, Listing> existing = new HashMap<>();
        listings.listByReferences(wanted.stream().map(UpsertListings::reference).toList())
                .forEach(listing -> existing.put(listing.reference(), listing));
        Portion portion = new Portion(plots.room(), rules.defined(), trail);
        List<Result> results = wanted.stream()
                .map(one -> portion.take(one, existing.get(reference(one))))
                .toList();
        if (trail != null) {
            entities.flush();
            portion.tellings.forEach(Runnable::run);
            news.tellWritten();
        }
        entities.clear();
        return results;
    }

    /// What goes on with the listings of one transaction.
    private final class Portion {

        private final PlotRoom room;
        private final Defined defined;
        private final @Nullable Trail trail;
        private final List<Runnable> tellings = new ArrayList<>();

        Portion(PlotRoom room, Defined defined, @Nullable Trail trail) {
            this.room = room;
            this.defined = defined;
            this.trail = trail;
        }

        Result take(Wanted wanted, @Nullable Listing known) {
            ListingFacts said = wanted.facts();
            ListingFacts facts =
                    defined.fields().isEmpty() ? said : said.withCustomFields(defined.readLoosely(said.customFields()));
            return known == null ? create(wanted, facts) : change(known, wanted, facts);
        }

        private Result create(Wanted wanted, ListingFacts facts) {
            ListingStatus status = Objects.requireNonNullElse(wanted.status(), ListingStatus.PUBLISHED);
            if (!wanted.mayBegin(status)) {
                return Result.ILLEGAL_MOVE;
            }
            Optional<Result> refusal = refusal(null, facts, status);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            if (!room.move(false, status.takesPlot())) {
                return Result.NO_PLOT_LEFT;
            }
            if (trail != null) {
                var listing = new Listing(new ListingId(ids.next()), status, facts, clock.instant());
                entities.persist(listing);
                tellings.add(() -> {
                    news.tellAdded(listing.snapshot());
                    trail.note(null, listing.snapshot());
                });
            }
            return Result.CREATED;
        }

        private Result change(Listing listing, Wanted wanted, ListingFacts said) {
            ListingSnapshot before = listing.snapshot();
            ListingFacts facts = before.facts().overlaidWith(said);
            ListingStatus status = Objects.requireNonNullElse(wanted.status(), before.status());
            if (!wanted.mayMove(before.status(), status)) {
                return Result.ILLEGAL_MOVE;
            }
            boolean left =
                    wanted.leaveIfOlderThan() != null && before.createdAt().isBefore(wanted.leaveIfOlderThan());
            if (left || (before.facts().equals(facts) && before.status() == status)) {
                return Result.UNCHANGED;
            }
            Optional<Result> refusal = refusal(before, facts, status);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            if (!room.move(before.status().takesPlot(), status.takesPlot())) {
                return Result.NO_PLOT_LEFT;
            }
            if (trail != null) {
                Instant now = clock.instant();
                listing.describeAs(facts, now);
                listing.moveTo(status, now);
                tellings.add(() -> {
                    news.tellChanged(before, listing.snapshot());
                    trail.note(before, listing.snapshot());
                });
            }
            return Result.UPDATED;
        }

        private Optional<Result> refusal(@Nullable ListingSnapshot before, ListingFacts facts, ListingStatus status) {
            return rules.refusal(before, facts, status, defined).map(refusal -> switch (refusal) {
                case UnfairText _ -> Result.UNFAIR_TEXT;
                case CustomFieldsWrong _ -> Result.WRONG_CUSTOM_FIELD;
                case NotReady _ -> Result.INCOMPLETE;
            });
        }
    }

    private static String reference(Wanted wanted) {
        return Objects.requireNonNull(wanted.facts().reference(), "Listings are upserted by their reference");
    }
}
