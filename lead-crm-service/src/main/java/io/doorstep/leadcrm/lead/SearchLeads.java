package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.FindPerson;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The one search behind the list and every export: filter, reach and order, a portion at a time.
@Component
@Transactional(readOnly = true)
class SearchLeads {

    private final LeadRows rows;
    private final FindPerson findPerson;

    SearchLeads(LeadRows rows, FindPerson findPerson) {
        this.rows = rows;
        this.findPerson = findPerson;
    }

    /// @param after the last key and id of the portion before
    List<LeadView> search(LeadFilter filter, LeadReach reach, LeadSort sort, @Nullable List<String> after, int limit) {
        if (filter.q() == null || !FindPerson.looksLikeContact(filter.q())) {
            return rows.list(filter, null, reach, sort, after, limit);
        }
        return findPerson
                .findByContact(filter.q())
                .map(person -> rows.list(filter, person.value(), reach, sort, after, limit))
                .orElseGet(List::of);
    }

    /// How many there are, whichever portion.
    long count(LeadFilter filter, LeadReach reach) {
        if (filter.q() == null || !FindPerson.looksLikeContact(filter.q())) {
            return rows.count(filter, null, reach);
        }
        return findPerson
                .findByContact(filter.q())
                .map(person -> rows.count(filter, person.value(), reach))
                .orElse(0L);
    }

    /// Those of some leads that are within reach.
    List<LeadView> pick(Set<UUID> ids, LeadReach reach, LeadSort sort) {
        return rows.listOf(ids, reach, sort);
    }
}
