package io.doorstep.property.valuation;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.Money;
import io.doorstep.property.valuation.FindEvidence.Found;
import io.doorstep.property.valuation.ValuationOutcome.FactsMissing;
import io.doorstep.property.valuation.ValuationOutcome.NoSuchListing;
import io.doorstep.property.valuation.ValuationOutcome.TooFewComparables;
import io.doorstep.property.valuation.ValuationOutcome.Valued;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Says what a home would sell or let for, by homes like it whose prices are known.
@Service
class ValueHome {

    private final ListingReader listings;
    private final FindEvidence findEvidence;
    private final InstantSource clock;

    ValueHome(ListingReader listings, FindEvidence findEvidence, InstantSource clock) {
        this.listings = listings;
        this.findEvidence = findEvidence;
        this.clock = clock;
    }

    ValuationOutcome value(UUID id) {
        ListingSnapshot listing = listings.find(new ListingId(id)).orElse(null);
        if (listing == null) {
            return new NoSuchListing(id);
        }
        Money price = listing.facts().price();
        return value(Home.of(listing), listing, price == null ? null : price.currency());
    }

    /// Of a home that is no listing.
    ///
    /// @param currency in which the estimate is wanted; the usual one of the surroundings where it is absent
    ValuationOutcome value(Home home, @Nullable String currency) {
        return value(home, null, currency);
    }

    private ValuationOutcome value(Home home, @Nullable ListingSnapshot itself, @Nullable String wanted) {
        List<String> missing = home.missing();
        if (!missing.isEmpty()) {
            return new FactsMissing(missing);
        }
        Instant now = clock.instant();
        Found found = findEvidence.find(home, itself, wanted, now);
        String currency = found.currency();
        return currency == null || found.evidence().size() < Valuation.FEWEST
                ? new TooFewComparables(found.evidence().size(), Valuation.FEWEST)
                : new Valued(Valuation.by(found.evidence(), home, currency, now));
    }
}
