package io.doorstep.property.reso;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// What a business said of one feed.
@Entity
@Table(name = "reso_mapping")
class FeedMapping extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String feed;

    @Convert(converter = ResoMappingJson.class)
    @ColumnTransformer(write = "?::json")
    private ResoMapping mapping;

    /// For Hibernate, which fills the fields.
    @SuppressWarnings("NullAway.Init")
    protected FeedMapping() {}

    FeedMapping(UUID id, String feed, ResoMapping mapping) {
        this.id = id;
        this.feed = feed;
        this.mapping = mapping;
    }

    void become(ResoMapping other) {
        mapping = other;
    }

    String feed() {
        return feed;
    }

    int version() {
        return version == null ? 0 : version;
    }

    ResoMapping mapping() {
        return mapping;
    }
}
