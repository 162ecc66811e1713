package io.doorstep.leadcrm.person;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.TimePlace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists people by when we came to know them, or finds them by name and contact.
@Component
public class ListPeople {

    private final KnownPeople knownPeople;
    private final FindPerson findPerson;
    private final Cursors cursors;

    ListPeople(KnownPeople knownPeople, FindPerson findPerson, Cursors cursors) {
        this.knownPeople = knownPeople;
        this.findPerson = findPerson;
        this.cursors = cursors;
    }

    /// @param q an e-mail address, a phone number, another key, or the beginning of a name or of a surname
    @Transactional(readOnly = true)
    public Page<KnownPerson> list(@Nullable String q, PersonSort sort, @Nullable String cursor, int limit) {
        Optional<KnownPerson> owner =
                Optional.ofNullable(q).flatMap(findPerson::findByKey).flatMap(id -> findPerson.findById(id.value()));
        if (owner.isPresent() || (q != null && FindPerson.looksLikeContact(q))) {
            return new Page<>(owner.stream().toList(), null);
        }
        TimePlace after = cursors.decode(cursor, sort.text(), sort.beginning());
        return Page.cut(
                knownPeople.list(q, sort, after, limit + 1),
                limit,
                last -> cursors.encode(sort.text(), new TimePlace(last.knownSince(), last.id())));
    }
}
