package io.doorstep.notification.notification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface LeadWatches extends Repository<LeadWatch, UUID> {

    Optional<LeadWatch> findByLeadId(UUID leadId);

    @Transactional
    LeadWatch save(LeadWatch watch);

    @Transactional
    default LeadWatch of(UUID leadId) {
        return findByLeadId(leadId).orElseGet(() -> save(new LeadWatch(leadId)));
    }
}
