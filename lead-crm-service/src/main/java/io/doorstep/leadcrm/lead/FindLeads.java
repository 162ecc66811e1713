package io.doorstep.leadcrm.lead;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds leads within the caller's reach.
@Component
@Transactional(readOnly = true)
public class FindLeads {

    private static final String PERMISSION = "lead:read";

    private final LeadRows rows;
    private final FindReach findReach;
    private final FindPerson findPerson;
    private final Cursors cursors;

    FindLeads(LeadRows rows, FindReach findReach, FindPerson findPerson, Cursors cursors) {
        this.rows = rows;
        this.findReach = findReach;
        this.findPerson = findPerson;
        this.cursors = cursors;
    }

    public Optional<LeadView> find(LeadId id) {
        return rows.find(id, findReach.of(PERMISSION));
    }

    public Page<LeadView> list(LeadFilter filter, LeadSort sort, @Nullable String cursor, int limit) {
        LeadReach reach = findReach.of(PERMISSION);
        UUID person = null;
        if (filter.q() != null && FindPerson.looksLikeContact(filter.q())) {
            person = findPerson.findByContact(filter.q()).map(PersonId::value).orElse(null);
            if (person == null) {
                return new Page<>(List.of(), null);
            }
        }
        List<String> after = cursor == null ? null : cursors.decode(cursor, sort.text());
        List<LeadView> found = rows.list(filter, person, reach, sort, after, limit + 1);
        return Page.cut(
                found,
                limit,
                last -> cursors.encode(
                        sort.text(), List.of(sort.keyOf(last), last.id().toString())));
    }
}
