package io.doorstep.leadcrm.lead;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists the tags of leads within the caller's reach.
@Component
@Transactional(readOnly = true)
public class FindTags {

    private static final String SORT = "tag";

    private final TagCounts counts;
    private final FindReach findReach;
    private final Cursors cursors;

    FindTags(TagCounts counts, FindReach findReach, Cursors cursors) {
        this.counts = counts;
        this.findReach = findReach;
        this.cursors = cursors;
    }

    public Page<TagCount> list(@Nullable String cursor, int limit) {
        String after = cursor == null ? "" : cursors.decode(cursor, SORT).getFirst();
        return Page.cut(
                counts.list(findReach.of("lead:read"), after, limit + 1),
                limit,
                last -> cursors.encode(SORT, List.of(last.tag())));
    }
}
