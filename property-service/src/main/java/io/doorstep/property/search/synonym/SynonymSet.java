package io.doorstep.property.search.synonym;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "search_synonym")
class SynonymSet extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> terms;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> means;

    private boolean places;

    @Column(updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected SynonymSet() {}

    SynonymSet(UUID id, SynonymTerms said, Instant now) {
        this.id = id;
        this.createdAt = now;
        become(said);
    }

    final void become(SynonymTerms said) {
        terms = said.terms();
        means = said.means();
        places = said.places();
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    SynonymView view() {
        return new SynonymView(id, version(), new SynonymTerms(terms, means, places), createdAt);
    }
}
