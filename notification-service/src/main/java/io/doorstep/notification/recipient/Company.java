package io.doorstep.notification.recipient;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "company")
@Unaudited
class Company extends TenantOwned {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String timezone;

    @Column(nullable = false)
    private String locale;

    @Column(nullable = false)
    private String dateFormat;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Company() {}

    Company(UUID id, CompanyStyle style) {
        this.id = id;
        become(style);
    }

    final void become(CompanyStyle style) {
        name = style.name();
        timezone = style.timezone().getId();
        locale = style.locale();
        dateFormat = style.dateFormat();
    }

    Letterhead toLetterhead() {
        Locale language = Locale.forLanguageTag(locale);
        return new Letterhead(name, ZoneId.of(timezone), DateTimeFormatter.ofPattern(dateFormat, language));
    }
}
