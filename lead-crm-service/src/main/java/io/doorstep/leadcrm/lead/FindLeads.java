package io.doorstep.leadcrm.lead;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds leads within the caller's reach.
@Component
@Transactional(readOnly = true)
public class FindLeads {

    private static final String READ = "lead:read";
    private static final String WRITE = "lead:write";

    private final LeadRows rows;
    private final SearchLeads searchLeads;
    private final FindReach findReach;
    private final Cursors cursors;

    FindLeads(LeadRows rows, SearchLeads searchLeads, FindReach findReach, Cursors cursors) {
        this.rows = rows;
        this.searchLeads = searchLeads;
        this.findReach = findReach;
        this.cursors = cursors;
    }

    public Optional<LeadView> find(LeadId id) {
        return rows.find(id, findReach.of(READ));
    }

    /// One to which the caller may add something.
    public Optional<LeadView> findToChange(LeadId id) {
        return rows.find(id, findReach.of(WRITE));
    }

    public long count(LeadFilter filter) {
        return searchLeads.count(filter, findReach.of(READ));
    }

    public Page<LeadView> list(LeadFilter filter, LeadSort sort, @Nullable String cursor, int limit) {
        List<String> after = cursor == null ? null : cursors.decode(cursor, sort.text());
        List<LeadView> found = searchLeads.search(filter, findReach.of(READ), sort, after, limit + 1);
        return Page.cut(
                found,
                limit,
                last -> cursors.encode(
                        sort.text(), List.of(sort.keyOf(last), last.id().toString())));
    }
}
