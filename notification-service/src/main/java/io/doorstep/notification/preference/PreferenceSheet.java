package io.doorstep.notification.preference;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Holds only what the user has switched off, so that a new category reaches everybody.
@Entity
@Table(name = "preference_sheet")
class PreferenceSheet extends TenantOwned {

    @Id
    private UUID userId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> muted;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PreferenceSheet() {}

    PreferenceSheet(UUID userId) {
        this.userId = userId;
        this.muted = List.of();
    }

    boolean wants(NotificationCategory category, Channel channel) {
        return !muted.contains(key(category, channel));
    }

    void choose(Map<NotificationCategory, ChannelChoice> choices) {
        List<String> next = new ArrayList<>();
        Map<NotificationCategory, ChannelChoice> whole = new EnumMap<>(choices());
        whole.putAll(choices);
        whole.forEach((category, choice) -> {
            for (Channel channel : Channel.values()) {
                if (!choice.wants(channel)) {
                    next.add(key(category, channel));
                }
            }
        });
        this.muted = next;
    }

    Map<NotificationCategory, ChannelChoice> choices() {
        Map<NotificationCategory, ChannelChoice> choices = new EnumMap<>(NotificationCategory.class);
        for (NotificationCategory category : NotificationCategory.values()) {
            choices.put(category, new ChannelChoice(wants(category, Channel.IN_APP), wants(category, Channel.EMAIL)));
        }
        return choices;
    }

    int version() {
        return version == null ? 0 : version + 1;
    }

    private static String key(NotificationCategory category, Channel channel) {
        return category + ":" + channel;
    }
}
