package io.doorstep.property.customfield;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A field that a business defined; its name and type stay for as long as it lives.
@Entity
class CustomField extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private CustomFieldType type;

    private String label;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> choices;

    private boolean forVisitors;

    /// For Hibernate, which fills the fields.
    @SuppressWarnings("NullAway.Init")
    protected CustomField() {}

    CustomField(UUID id, String name, CustomFieldType type, String label, List<String> choices, boolean forVisitors) {
        this.id = id;
        this.name = name;
        this.type = type;
        this.label = label;
        this.choices = choices;
        this.forVisitors = forVisitors;
    }

    void become(String otherLabel, List<String> otherChoices, boolean isForVisitors) {
        label = otherLabel;
        choices = otherChoices;
        forVisitors = isForVisitors;
    }

    CustomFieldView view() {
        return new CustomFieldView(version == null ? 0 : version, name, type, label, List.copyOf(choices), forVisitors);
    }
}
