package io.doorstep.property.enrichment;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.enrichment.AskOutcome.AlreadyThere;
import io.doorstep.property.enrichment.AskOutcome.NoSuchListing;
import io.doorstep.property.enrichment.AskOutcome.NobodyToAsk;
import io.doorstep.property.enrichment.AskOutcome.Waits;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts listings down to be asked about, and takes back what was said of them.
@Component
@Transactional
class AskAboutListing {

    private final WhoIsAsked whoIsAsked;
    private final ListingEnrichments enrichments;
    private final FindEnrichment findEnrichment;
    private final ListingReader listings;
    private final EnrichmentQueue queue;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    AskAboutListing(
            WhoIsAsked whoIsAsked,
            ListingEnrichments enrichments,
            FindEnrichment findEnrichment,
            ListingReader listings,
            EnrichmentQueue queue,
            JdbcClient jdbc,
            InstantSource clock) {
        this.whoIsAsked = whoIsAsked;
        this.enrichments = enrichments;
        this.findEnrichment = findEnrichment;
        this.listings = listings;
        this.queue = queue;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    AskOutcome ask(UUID listing) {
        if (listings.find(new ListingId(listing)).isEmpty()) {
            return new NoSuchListing(listing);
        }
        Optional<WaitsFor> whom = whoIsAsked.onRequest();
        if (whom.isEmpty()) {
            return new NobodyToAsk();
        }
        if (!put(List.of(listing), whom.get(), true)) {
            askAgain(listing, whom.get());
        }
        EnrichmentView view = findEnrichment.find(listing).orElseThrow();
        return view.status() == EnrichmentStatus.FOUND ? new AlreadyThere(view) : new Waits(view);
    }

    private void askAgain(UUID listing, WaitsFor whom) {
        enrichments
                .findToChange(listing)
                .filter(before -> before.status().isWorthAsking())
                .ifPresent(before -> {
                    before.ask(whom, clock.instant());
                    queue.wake(whom);
                });
    }

    /// Listings that are published for the first time, as far as the business wants that.
    void meet(List<UUID> published) {
        whoIsAsked.onPublish().ifPresent(whom -> put(published, whom, false));
    }

    /// With one statement, as an import brings hundreds.
    ///
    /// @return whether any of them was not there yet
    private boolean put(List<UUID> wanted, WaitsFor whom, boolean requested) {
        Instant now = clock.instant();
        int put = jdbc.sql("""
            insert into listing_enrichment
                (tenant_id, listing_id, version, status, waits_for, requested, asked_at, due_at, tries, facts)
            select :tenant, listing, 0, 'WAITING', :whom, :requested, cast(:now as timestamptz),
                cast(:now as timestamptz), 0, '[]'
            from unnest(cast(:listings as uuid[])) listing
            on conflict do nothing
            """)
                .param("tenant", Tenancy.current())
                .param("whom", whom.name())
                .param("requested", requested)
                .param("now", Timestamp.from(now))
                .param("listings", wanted.toArray(UUID[]::new))
                .update();
        if (put > 0) {
            queue.wake(whom);
        }
        return put > 0;
    }

    /// @return whether there was anything to dismiss
    boolean dismiss(UUID listing) {
        Optional<ListingEnrichment> found = enrichments.findToChange(listing);
        found.ifPresent(each -> each.end(EnrichmentStatus.DISMISSED, clock.instant()));
        return found.isPresent();
    }
}
