package io.doorstep.property.reso;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds how the fields of a feed are ours.
@Component
@Transactional(readOnly = true)
public class FindResoMapping {

    private final FeedMappings mappings;

    FindResoMapping(FeedMappings mappings) {
        this.mappings = mappings;
    }

    /// @param feed as the business calls it, such as `nwmls`
    /// @return the Data Dictionary's own when the business has said nothing of this feed
    public ResoMapping of(String feed) {
        return mappings.findByFeed(feed).map(FeedMapping::mapping).orElse(ResoMapping.STANDARD);
    }
}
