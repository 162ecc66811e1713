package io.doorstep.identity.audit;

import io.doorstep.identity.audit.RestoreOutcome.NoSuchEntry;
import io.doorstep.identity.audit.RestoreOutcome.NotRestorable;
import io.doorstep.identity.audit.RestoreOutcome.Restored;
import io.doorstep.kit.audit.Audit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts back what an entry of the log says was there before.
@Component
class RestoreValues {

    private final AuditEntries entries;
    private final List<RestorableModel> models;
    private final Audit audit;

    RestoreValues(AuditEntries entries, List<RestorableModel> models, Audit audit) {
        this.entries = entries;
        this.models = models;
        this.audit = audit;
    }

    @Transactional
    RestoreOutcome restore(UUID entryId) {
        return entries.find(entryId)
                .map(LinkedEntry::entry)
                .map(this::restoreFrom)
                .orElseGet(NoSuchEntry::new);
    }

    private RestoreOutcome restoreFrom(AuditEntry entry) {
        Optional<RestorableModel> model = models.stream()
                .filter(known -> "identity".equals(entry.service())
                        && "update".equals(entry.action())
                        && known.model().equals(entry.model()))
                .findFirst();
        if (model.isEmpty()) {
            return new NotRestorable(
                    "Only changes of the organization and of its audit log's retention can be undone.");
        }
        RestoreOutcome outcome = model.get().restore(entry.changes());
        if (outcome instanceof Restored) {
            audit.record("restore", entry.model(), entry.objectId(), Map.of("entryId", entry.id()));
        }
        return outcome;
    }
}
