package io.doorstep.notification.preference;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells what a user wants to hear of, and where.
@Component
public class ReadPreferences {

    private final PreferenceSheets sheets;

    ReadPreferences(PreferenceSheets sheets) {
        this.sheets = sheets;
    }

    @Transactional(readOnly = true)
    public Preferences read(UUID userId) {
        PreferenceSheet sheet = sheets.of(userId);
        return new Preferences(sheet.choices(), sheet.version());
    }

    @Transactional(readOnly = true)
    public Set<Channel> channelsFor(UUID userId, NotificationCategory category) {
        PreferenceSheet sheet = sheets.of(userId);
        Set<Channel> wanted = EnumSet.noneOf(Channel.class);
        for (Channel channel : Channel.values()) {
            if (sheet.wants(category, channel)) {
                wanted.add(channel);
            }
        }
        return wanted;
    }
}
