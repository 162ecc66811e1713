package io.doorstep.notification.preference;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PreferenceSheets extends JpaRepository<PreferenceSheet, UUID> {

    Optional<PreferenceSheet> findByUserId(UUID userId);

    default PreferenceSheet of(UUID userId) {
        return findByUserId(userId).orElseGet(() -> new PreferenceSheet(userId));
    }
}
