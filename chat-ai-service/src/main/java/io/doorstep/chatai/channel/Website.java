package io.doorstep.chatai.channel;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Website extends TenantOwned {
    /// The organization's own id: there is one website channel each.
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private @Nullable String greeting;
    private @Nullable String color;

    @Column
    @Enumerated(EnumType.STRING)
    private WidgetPosition position;

    protected Website() {}

    Website(UUID id) {
        this.id = id;
        this.position = WidgetPosition.BOTTOM_RIGHT;
    }

    void change(WebsiteChange change) {
        if (change.greeting() != null) {
            greeting = change.greeting().isBlank() ? null : change.greeting().strip();
        }
        if (change.colour() != null) {
            color = change.colour().isBlank() ? null : change.colour();
        }
        if (change.position() != null) {
            position = change.position();
        }
    }

    int version() {
        return version == null ? WebsiteView.NOT_CONFIGURED : version;
    }

    @Nullable
    String greeting() {
        return greeting;
    }

    @Nullable
    String color() {
        return color;
    }

    WidgetPosition position() {
        return position;
    }
}
