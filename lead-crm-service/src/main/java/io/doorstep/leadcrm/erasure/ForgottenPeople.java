package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.retention.RetainedThings;
import io.doorstep.leadcrm.erasure.RequestOutcome.Accepted;
import io.doorstep.leadcrm.erasure.RequestOutcome.NoSuchPerson;
import io.doorstep.leadcrm.erasure.RequestOutcome.OnHold;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// People of whom nothing was heard for as long as the business keeps them, and who have no open lead: they are
/// erased as if they had asked for it. Whoever must stay for a court is left alone.
@Component
class ForgottenPeople implements RetainedThings {

    private final RequestErasure requestErasure;

    ForgottenPeople(RequestErasure requestErasure) {
        this.requestErasure = requestErasure;
    }

    @Override
    public String category() {
        return "people";
    }

    @Override
    public String table() {
        return "person";
    }

    @Override
    public String condition() {
        return """
                kept.merged_into is null and kept.taken_back_at is null and kept.updated_at < :before
                and not exists (select 1 from lead l where l.person_id = kept.id and l.deleted_at is null
                                and (l.closed_at is null
                                     or greatest(l.closed_at, l.last_enquiry_at, l.touched_at) >= :before))
                and not exists (select 1 from consent_record c where c.person_id = kept.id and c.recorded_at >= :before)
                and not exists (select 1 from person_hold h join person m on m.id = h.person_id
                                where m.id = kept.id or m.merged_into = kept.id)
                """;
    }

    @Override
    public boolean letGo(UUID id) {
        return switch (requestErasure.request(id)) {
            case Accepted _ -> true;
            case NoSuchPerson _, OnHold _ -> false;
        };
    }
}
