package io.doorstep.leadcrm.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads what was written into the keys that we compare, each once.
@Component
class ReadIdentities {

    private final Regions regions;

    ReadIdentities(Regions regions) {
        this.regions = regions;
    }

    Reading read(List<IdentityDraft> drafts) {
        Map<IdentityKey, IdentityDraft> read = new LinkedHashMap<>();
        List<String> unreadable = new ArrayList<>();
        for (IdentityDraft draft : drafts) {
            Optional<IdentityKey> key = read(draft);
            if (key.isPresent()) {
                read.putIfAbsent(key.get(), draft);
            } else {
                unreadable.add(draft.value());
            }
        }
        return new Reading(read, unreadable);
    }

    Optional<IdentityKey> read(IdentityDraft draft) {
        return IdentityKey.read(draft.kind(), draft.value(), regions.current());
    }

    /// What could be read, and what could not.
    record Reading(Map<IdentityKey, IdentityDraft> drafts, List<String> unreadable) {

        List<IdentityKey> keys() {
            return List.copyOf(drafts.keySet());
        }
    }
}
