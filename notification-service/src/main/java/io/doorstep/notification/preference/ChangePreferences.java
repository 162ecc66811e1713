package io.doorstep.notification.preference;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a user's new wishes; categories that are not named keep theirs.
@Component
public class ChangePreferences {

    private final PreferenceSheets sheets;

    ChangePreferences(PreferenceSheets sheets) {
        this.sheets = sheets;
    }

    @Transactional
    public Preferences change(UUID userId, Map<NotificationCategory, ChannelChoice> choices) {
        PreferenceSheet sheet = sheets.of(userId);
        sheet.choose(choices);
        PreferenceSheet saved = sheets.saveAndFlush(sheet);
        return new Preferences(saved.choices(), saved.version());
    }
}
