package io.doorstep.leadcrm.smartlist;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.leadcrm.lead.SavedFilters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds the lists that the caller owns or that are shared with them, in their order.
@Component
@Transactional(readOnly = true)
class FindSmartLists implements SavedFilters {

    private static final String SORT = "position";

    private final SmartLists lists;
    private final ListReader reader;
    private final Cursors cursors;

    FindSmartLists(SmartLists lists, ListReader reader, Cursors cursors) {
        this.lists = lists;
        this.reader = reader;
        this.cursors = cursors;
    }

    @Override
    public Optional<SavedFilter> find(UUID id) {
        return stored(id).map(SmartList::saved);
    }

    Optional<SmartListView> findList(UUID id) {
        return stored(id).map(SmartList::view);
    }

    Page<SmartListView> list(@Nullable String cursor, int limit) {
        List<String> keys = cursor == null ? null : cursors.decode(cursor, SORT);
        int place = keys == null ? Integer.MIN_VALUE : Integer.parseInt(keys.get(0));
        UUID after = keys == null ? Ids.FIRST : UUID.fromString(keys.get(1));
        List<SmartListView> found =
                lists.list(reader.user(), reader.teams(), place, after, Limit.of(limit + 1)).stream()
                        .map(SmartList::view)
                        .toList();
        return Page.cut(
                found,
                limit,
                last -> cursors.encode(
                        SORT,
                        List.of(
                                Integer.toString(last.draft().place()),
                                last.id().toString())));
    }

    private Optional<SmartList> stored(UUID id) {
        return lists.find(id, reader.user(), reader.teams());
    }
}
