package io.doorstep.identity.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Belongs to no tenant, see the migration.
@Entity
@Table(name = "user_profile")
class Profile {

    @Id
    private UUID userId;

    @Version
    private @Nullable Integer version;

    private @Nullable String phone;

    private @Nullable String jobTitle;

    private @Nullable String locale;

    private @Nullable String timezone;

    @Column
    private Instant changedAt;

    protected Profile() {}

    Profile(UUID userId, Instant now) {
        this.userId = userId;
        this.changedAt = now;
    }

    void apply(ProfileEdit edit, Instant now) {
        phone = edit.phone() == null ? phone : edit.phone();
        jobTitle = edit.jobTitle() == null ? jobTitle : edit.jobTitle();
        locale = edit.locale() == null ? locale : edit.locale();
        timezone = edit.timezone() == null ? timezone : edit.timezone();
        changedAt = now;
    }

    ProfileView view(String name, String email) {
        return new ProfileView(
                userId, version == null ? 0 : version + 1, name, email, phone, jobTitle, locale, timezone);
    }
}
