package io.doorstep.property.savedsearch;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.property.customfield.CheckCustomFields;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.savedsearch.reverse.ReverseSearch;
import io.doorstep.property.search.filter.OwnTexts;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds the clients who want to hear of a listing that changed. That it was looked for, who is told and the telling
/// itself are one transaction, so a crash neither loses nor repeats any of it.
@Service
public class MatchListing {

    private static final Logger log = LoggerFactory.getLogger(MatchListing.class);

    private final TurnLog turns;
    private final ListingReader listings;
    private final ReverseSearch reverseSearch;
    private final CheckCustomFields customFields;
    private final TellClients tellClients;

    MatchListing(
            TurnLog turns,
            ListingReader listings,
            ReverseSearch reverseSearch,
            CheckCustomFields customFields,
            TellClients tellClients) {
        this.turns = turns;
        this.listings = listings;
        this.reverseSearch = reverseSearch;
        this.customFields = customFields;
        this.tellClients = tellClients;
    }

    /// @return whether there was one
    @Transactional
    public boolean matchNext() {
        Optional<ListingTurn> turn = turns.take();
        turn.ifPresent(taken -> listings.find(taken.listing())
                .filter(listing -> listing.status() == ListingStatus.PUBLISHED)
                .ifPresent(listing -> match(taken, listing)));
        return turn.isPresent();
    }

    private void match(ListingTurn turn, ListingSnapshot listing) {
        OwnTexts own = OwnTexts.of(customFields.defined().namesForVisitors());
        Set<UUID> answered = reverseSearch.find(listing, own);
        if (answered.isEmpty()) {
            return;
        }
        ListingSnapshot before = turn.before();
        Set<UUID> already = before != null && turn.wasPublished() ? reverseSearch.find(before, own) : Set.of();
        int told = tellClients.tell(turn, listing, answered, already);
        log.atInfo()
                .addKeyValue(LogKeys.AGGREGATE, listing.id())
                .addKeyValue("searches", answered.size())
                .addKeyValue("clients", told)
                .log("Listing matched");
    }
}
