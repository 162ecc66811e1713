package io.doorstep.property.reso;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.kit.web.TimePlace;
import io.doorstep.property.listing.HistoryEntry;
import io.doorstep.property.listing.ListingHistory;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingVisibility;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ResoController {

    private static final int LONGEST_HISTORY = 1_000;

    private final ListingReader reader;
    private final ListingHistory history;
    private final DescribeInReso describeInReso;
    private final ListingVisibility visibility;

    ResoController(
            ListingReader reader, ListingHistory history, DescribeInReso describeInReso, ListingVisibility visibility) {
        this.reader = reader;
        this.history = history;
        this.describeInReso = describeInReso;
        this.visibility = visibility;
    }

    /// A listing in the words of the RESO Data Dictionary.
    @GetMapping("/api/v1/properties/{id}/reso")
    @RequiresPermission("property:read")
    Map<String, Object> getPropertyInReso(@PathVariable UUID id) {
        ListingSnapshot listing = reader.find(new ListingId(id))
                .filter(found -> ListingVisibility.of(Caller.current()).contains(found.status()))
                .orElseThrow(() -> Problems.notFound("property", id));
        List<HistoryEntry> past =
                history.list(listing.id(), TimePlace.EARLIEST.at(), TimePlace.EARLIEST.id(), LONGEST_HISTORY);
        return describeInReso.describe(visibility.curtain(Caller.current()).apply(listing), past);
    }
}
